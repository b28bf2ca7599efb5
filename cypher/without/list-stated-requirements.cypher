// What functions themselves require, edge by edge, to compute their requirements without some of it.
// params
//   $ids  LIST<STRING>  function ids
// returns
//   functionId  STRING   function id
//   id          STRING   competence id
//   weight      FLOAT    weight of the requirement
//   essential   BOOLEAN  the requirement is essential
// rows: one per requirement, ordered by functionId, id
UNWIND $ids AS wanted
MATCH (function:Function {id: wanted})-[requirement:REQUIRES]->(competence:Competence)
RETURN function.id AS functionId, competence.id AS id, toFloat(requirement.weight) AS weight,
  coalesce(requirement.essential, false) AS essential
ORDER BY functionId, id
