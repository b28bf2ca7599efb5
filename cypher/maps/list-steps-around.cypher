// Steps that leave or enter any of these functions, to and from functions that their source still states.
// params
//   $ids  LIST<STRING>  function ids
// returns
//   from     STRING  function id
//   to       STRING  function id
//   basis    STRING  documented, specialisation, ladder or derived
//   overlap  FLOAT   derived steps: overlap without a candidate; null for others
// rows: one per step, ordered by from and to
UNWIND $ids AS wanted
MATCH (middle:Function {id: wanted})-[step:PROGRESSES_TO]-(near:Function)
WHERE near.deprecated IS NULL
WITH DISTINCT step
RETURN startNode(step).id AS from, endNode(step).id AS to, step.basis AS basis, step.baseOverlap AS overlap
ORDER BY from, to
