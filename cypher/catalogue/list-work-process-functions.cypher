// Functions that perform a work process.
// params
//   $id  STRING  id of the work process
// returns
//   id       STRING        id
//   name     STRING        name in the language of the source
//   nameEn   STRING        English name
//   kind     STRING        kind of function
//   basis    STRING        stated or inferred
//   reason   STRING        why
//   sources  LIST<STRING>  places it was taken from, each a JSON text
// rows: one per relation, ordered by id
MATCH (node:WorkProcess {id: $id})<-[edge:PERFORMS]-(other:Function)
RETURN other.id AS id, other.name AS name, other.nameEn AS nameEn, other.kind AS kind, edge.basis AS basis,
  edge.reason AS reason, edge.sources AS sources
ORDER BY id
