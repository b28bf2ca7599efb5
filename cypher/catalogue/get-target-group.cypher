// One target group with its own properties.
// params
//   $id  STRING  its id
// returns
//   id           STRING        id
//   name         STRING        name in the language of the source
//   nameEn       STRING        English name
//   nameEnBasis  STRING        whether the English name is the source's or ours
//   description  STRING        what it is
//   sources      LIST<STRING>  places it was taken from, each a JSON text
// rows: one, none when the id is unknown, ordered by id
MATCH (node:TargetGroup {id: $id})
RETURN node.id AS id, node.name AS name, node.nameEn AS nameEn, node.nameEnBasis AS nameEnBasis, node.description AS description,
  node.sources AS sources
ORDER BY id
