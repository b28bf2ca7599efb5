// Branches functions themselves are on: of a specialisation the catalogue keeps those of its function.
// params
//   $ids  LIST<STRING>  function ids
// returns
//   functionId  STRING  function id
//   id          STRING  branch id
// rows: one per function and branch, ordered by functionId, id
UNWIND $ids AS wanted
MATCH (function:Function {id: wanted})-[:ON]->(branch:Branch)
RETURN function.id AS functionId, branch.id AS id
ORDER BY functionId, id
