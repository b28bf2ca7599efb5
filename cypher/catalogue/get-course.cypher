// One course with its own properties.
// params
//   $id  STRING  its id
// returns
//   id           STRING        id
//   name         STRING        name in the language of the source
//   nameEn       STRING        English name
//   nameEnBasis  STRING        whether the English name is the source's or ours
//   kind         STRING        kind
//   code         STRING        code in its source
//   programme    STRING        programme in law
//   level        INTEGER       NLQF level, lowest listed
//   loadMin      FLOAT         least study load in hours
//   loadMax      FLOAT         greatest study load in hours
//   status       STRING        current or historical
//   note         STRING        remark
//   aliases      LIST<STRING>  other names
//   sources      LIST<STRING>  places it was taken from, each a JSON text
// rows: one, none when the id is unknown, ordered by id
MATCH (node:Course {id: $id})
RETURN node.id AS id, node.name AS name, node.nameEn AS nameEn, node.nameEnBasis AS nameEnBasis, node.kind AS kind,
  node.code AS code, node.programme AS programme, node.level AS level, node.loadMin AS loadMin, node.loadMax AS loadMax,
  node.status AS status, node.note AS note, node.aliases AS aliases, node.sources AS sources
ORDER BY id
