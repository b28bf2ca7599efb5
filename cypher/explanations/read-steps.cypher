// Steps between pairs of functions, with where they are printed.
// params
//   $pairs  LIST<MAP>  {from STRING, to STRING}
// returns
//   id           STRING        step id
//   from         STRING        function id
//   to           STRING        function id
//   basis        STRING        documented, specialisation, ladder or derived
//   baseOverlap  FLOAT         derived steps: overlap without a candidate; null for others
//   sources      LIST<STRING>  source references as JSON
// rows: one per step found, ordered by from, to
UNWIND $pairs AS pair
MATCH (source:Function {id: pair.from})-[step:PROGRESSES_TO]->(target:Function {id: pair.to})
RETURN 'progresses-to~' + source.id + '~' + target.id AS id, source.id AS from, target.id AS to, step.basis AS basis, step.baseOverlap AS baseOverlap, step.sources AS sources
ORDER BY from, to
