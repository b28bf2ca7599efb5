// Courses that teach a competence.
// params
//   $id  STRING  id of the competence
// returns
//   id       STRING        id
//   name     STRING        name in the language of the source
//   nameEn   STRING        English name
//   code     STRING        its code
//   kind     STRING        its kind
//   level    INTEGER       its NLQF level
//   sources  LIST<STRING>  places it was taken from, each a JSON text
// rows: one per relation, ordered by id
MATCH (node:Competence {id: $id})<-[edge:TEACHES]-(other:Course)
RETURN other.id AS id, other.name AS name, other.nameEn AS nameEn, other.code AS code, other.kind AS kind, other.level AS level,
  edge.sources AS sources
ORDER BY id
