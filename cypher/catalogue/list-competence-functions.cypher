// Functions that require a competence.
// params
//   $id  STRING  id of the competence
// returns
//   id         STRING        id
//   name       STRING        name in the language of the source
//   nameEn     STRING        English name
//   kind       STRING        kind of function
//   weight     FLOAT         weight above 0, at most 1
//   essential  BOOLEAN       whether the source calls it essential
//   sources    LIST<STRING>  places it was taken from, each a JSON text
// rows: one per relation, ordered by id
MATCH (node:Competence {id: $id})<-[edge:REQUIRES]-(other:Function)
RETURN other.id AS id, other.name AS name, other.nameEn AS nameEn, other.kind AS kind, edge.weight AS weight,
  edge.essential AS essential, edge.sources AS sources
ORDER BY id
