// One branch with its own properties.
// params
//   $id  STRING  its id
// returns
//   id           STRING        id
//   name         STRING        name in the language of the source
//   nameEn       STRING        English name
//   nameEnBasis  STRING        whether the English name is the source's or ours
//   sources      LIST<STRING>  places it was taken from, each a JSON text
// rows: one, none when the id is unknown, ordered by id
MATCH (node:Branch {id: $id})
RETURN node.id AS id, node.name AS name, node.nameEn AS nameEn, node.nameEnBasis AS nameEnBasis, node.sources AS sources
ORDER BY id
