// Courses its source lists for a function.
// params
//   $id  STRING  id of the function
// returns
//   id       STRING        id
//   name     STRING        name in the language of the source
//   nameEn   STRING        English name
//   code     STRING        its code
//   kind     STRING        its kind
//   level    INTEGER       its NLQF level
//   loadMin  FLOAT         least study load in hours
//   loadMax  FLOAT         greatest study load in hours
//   sources  LIST<STRING>  places it was taken from, each a JSON text
// rows: one per relation, ordered by id
MATCH (node:Function {id: $id})<-[edge:PREPARES_FOR]-(other:Course)
RETURN other.id AS id, other.name AS name, other.nameEn AS nameEn, other.code AS code, other.kind AS kind, other.level AS level,
  other.loadMin AS loadMin, other.loadMax AS loadMax, edge.sources AS sources
ORDER BY id
