// Work processes functions perform, and whether a source states it.
// params
//   $ids  LIST<STRING>  function ids
// returns
//   functionId  STRING  function id
//   id          STRING  edge id
//   basis       STRING  stated or inferred
// rows: one per function and work process, ordered by functionId, id
UNWIND $ids AS wanted
MATCH (function:Function {id: wanted})-[performs:PERFORMS]->(work:WorkProcess)
RETURN function.id AS functionId, 'performs~' + function.id + '~' + work.id AS id, performs.basis AS basis
ORDER BY functionId, id
