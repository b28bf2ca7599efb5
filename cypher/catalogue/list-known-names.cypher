// Every id with its name, to suggest from when an id is unknown.
// params
//   none
// returns
//   id      STRING  id
//   name    STRING  name
//   nameEn  STRING  English name
// rows: one per node that states a fact, ordered by id
MATCH (node:Fact)
RETURN node.id AS id, node.name AS name, node.nameEn AS nameEn
ORDER BY id
