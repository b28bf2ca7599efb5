// Functions a source puts on a branch.
// params
//   $id  STRING  id of the branch
// returns
//   id       STRING        id
//   name     STRING        name in the language of the source
//   nameEn   STRING        English name
//   kind     STRING        kind of function
//   level    INTEGER       its NLQF level
//   sources  LIST<STRING>  places it was taken from, each a JSON text
// rows: one per relation, ordered by id
MATCH (node:Branch {id: $id})<-[edge:ON]-(other:Function)
RETURN other.id AS id, other.name AS name, other.nameEn AS nameEn, other.kind AS kind, other.level AS level,
  edge.sources AS sources
ORDER BY id
