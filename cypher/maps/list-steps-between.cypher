// Steps that leave one of these functions and arrive at one of them.
// params
//   $ids    LIST<STRING>  function ids
//   $among  MAP           each of those ids -> true
// returns
//   from     STRING  function id
//   to       STRING  function id
//   basis    STRING  documented, specialisation, ladder or derived
//   overlap  FLOAT   derived steps: overlap without a candidate; null for others
// rows: one per step, ordered by from and to
UNWIND $ids AS wanted
MATCH (source:Function {id: wanted})-[step:PROGRESSES_TO]->(target:Function)
WHERE $among[target.id] IS NOT NULL
RETURN source.id AS from, target.id AS to, step.basis AS basis, step.baseOverlap AS overlap
ORDER BY from, to
