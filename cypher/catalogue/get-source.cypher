// One source with its own properties.
// params
//   $id  STRING  its id
// returns
//   id           STRING        id
//   name         STRING        name in the language of the source
//   nameEn       STRING        English name
//   nameEnBasis  STRING        whether the English name is the source's or ours
//   kind         STRING        kind
//   file         STRING        file name
//   version      STRING        version
//   date         STRING        day as YYYY-MM-DD
//   licence      STRING        licence
//   url          STRING        web address
//   sources      LIST<STRING>  places it was taken from, each a JSON text
// rows: one, none when the id is unknown, ordered by id
MATCH (node:Source {id: $id})
RETURN node.id AS id, node.name AS name, node.nameEn AS nameEn, node.nameEnBasis AS nameEnBasis, node.kind AS kind,
  node.file AS file, node.version AS version, node.date AS date, node.licence AS licence, node.url AS url, node.sources AS sources
ORDER BY id
