// One function with its own properties.
// params
//   $id  STRING  its id
// returns
//   id             STRING        id
//   name           STRING        name in the language of the source
//   nameEn         STRING        English name
//   nameEnBasis    STRING        whether the English name is the source's or ours
//   kind           STRING        kind
//   code           STRING        code in its source
//   aliases        LIST<STRING>  other names
//   description    STRING        what it is
//   descriptionEn  STRING        the same in English
//   rung           INTEGER       rung of a function profile
//   level          INTEGER       NLQF level, lowest listed
//   levelMax       INTEGER       NLQF level, highest listed
//   levelBasis     STRING        where the level comes from
//   branches       LIST<STRING>  ids of the branches it is on
//   sources        LIST<STRING>  places it was taken from, each a JSON text
// rows: one, none when the id is unknown, ordered by id
MATCH (node:Function {id: $id})
RETURN node.id AS id, node.name AS name, node.nameEn AS nameEn, node.nameEnBasis AS nameEnBasis, node.kind AS kind,
  node.code AS code, node.aliases AS aliases, node.description AS description, node.descriptionEn AS descriptionEn,
  node.rung AS rung, node.level AS level, node.levelMax AS levelMax, node.levelBasis AS levelBasis, node.branches AS branches,
  node.sources AS sources
ORDER BY id
