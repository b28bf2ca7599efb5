// Names of anything in the catalogue.
// params
//   $ids  LIST<STRING>  ids of any kind
// returns
//   id      STRING  id
//   name    STRING  Dutch name
//   nameEn  STRING  English name, null when there is none
// rows: one per id found, ordered by id
UNWIND $ids AS wanted
MATCH (node:Fact {id: wanted})
RETURN node.id AS id, node.name AS name, node.nameEn AS nameEn
ORDER BY id
