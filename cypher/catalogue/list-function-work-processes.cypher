// Work processes a function performs.
// params
//   $id  STRING  id of the function
// returns
//   id       STRING        id
//   name     STRING        name in the language of the source
//   nameEn   STRING        English name
//   code     STRING        its code
//   basis    STRING        stated or inferred
//   reason   STRING        why
//   sources  LIST<STRING>  places it was taken from, each a JSON text
// rows: one per relation, ordered by id
MATCH (node:Function {id: $id})-[edge:PERFORMS]->(other:WorkProcess)
RETURN other.id AS id, other.name AS name, other.nameEn AS nameEn, other.code AS code, edge.basis AS basis,
  edge.reason AS reason, edge.sources AS sources
ORDER BY id
