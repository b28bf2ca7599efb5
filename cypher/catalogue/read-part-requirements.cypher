// What functions require by a part, to compare one version with another; deprecated functions are left out.
// params
//   $part  STRING  part of the catalogue
// returns
//   from       STRING   function id
//   to         STRING   competence id
//   weight     FLOAT    weight
//   essential  BOOLEAN  whether it is essential
// rows: one per requirement, ordered by from, then to
MATCH (function:Function)-[requirement:REQUIRES]->(competence:Competence)
WHERE requirement.part = $part AND function.deprecated IS NULL
RETURN function.id AS from, competence.id AS to, requirement.weight AS weight, requirement.essential AS essential
ORDER BY from, to
