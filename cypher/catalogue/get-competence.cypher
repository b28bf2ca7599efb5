// One competence with its own properties.
// params
//   $id  STRING  its id
// returns
//   id           STRING        id
//   name         STRING        name in the language of the source
//   nameEn       STRING        English name
//   nameEnBasis  STRING        whether the English name is the source's or ours
//   kind         STRING        kind
//   scheme       STRING        scheme it belongs to
//   aliases      LIST<STRING>  other names
//   sources      LIST<STRING>  places it was taken from, each a JSON text
// rows: one, none when the id is unknown, ordered by id
MATCH (node:Competence {id: $id})
RETURN node.id AS id, node.name AS name, node.nameEn AS nameEn, node.nameEnBasis AS nameEnBasis, node.kind AS kind,
  node.scheme AS scheme, node.aliases AS aliases, node.sources AS sources
ORDER BY id
