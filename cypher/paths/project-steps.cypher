// Every step of the catalogue as the projection reads it: per function its successors.
// params
//   none
// returns
//   id       STRING        function id
//   targets  LIST<STRING>  function each step leads to
//   bases    LIST<STRING>  basis of each step
// rows: one per function with steps, ordered by id
MATCH (source:Function)-[step:PROGRESSES_TO]->(target:Function)
WITH source.id AS id, target.id AS targetId, step.basis AS basis
ORDER BY id, targetId
WITH id, collect(targetId) AS targets, collect(basis) AS bases
RETURN id AS id, targets AS targets, bases AS bases
ORDER BY id
