// Names of competences and criteria.
// params
//   $ids  LIST<STRING>  ids of competences and criteria
// returns
//   id      STRING  id
//   name    STRING  Dutch name
//   nameEn  STRING  English name, null when there is none
// rows: one per id found, ordered by id
UNWIND $ids AS wanted
MATCH (requirement:Fact {id: wanted})
RETURN requirement.id AS id, requirement.name AS name, requirement.nameEn AS nameEn
ORDER BY id
