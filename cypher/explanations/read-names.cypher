// Names of anything in the catalogue.
// params
//   $ids  LIST<STRING>  ids of any kind
// returns
//   id      STRING          id
//   name    STRING          Dutch name
//   nameEn  STRING or null  English name
// rows: one per id found, ordered by id
UNWIND $ids AS wanted
MATCH (node:Fact {id: wanted})
RETURN node.id AS id, node.name AS name, node.nameEn AS nameEn
ORDER BY id
