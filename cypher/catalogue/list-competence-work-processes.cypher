// Work processes that require a competence.
// params
//   $id  STRING  id of the competence
// returns
//   id       STRING        id
//   name     STRING        name in the language of the source
//   nameEn   STRING        English name
//   code     STRING        its code
//   sources  LIST<STRING>  places it was taken from, each a JSON text
// rows: one per relation, ordered by id
MATCH (node:Competence {id: $id})<-[edge:REQUIRES]-(other:WorkProcess)
RETURN other.id AS id, other.name AS name, other.nameEn AS nameEn, other.code AS code, edge.sources AS sources
ORDER BY id
