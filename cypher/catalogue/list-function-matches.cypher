// The same function in another scheme, whichever way the match was written.
// params
//   $id  STRING  id of the function
// returns
//   id         STRING        id
//   name       STRING        name in the language of the source
//   nameEn     STRING        English name
//   kind       STRING        exact, close or broad
//   basis      STRING        stated or inferred
//   reason     STRING        why
//   direction  STRING        out: written from this one; in: written from the other
//   sources    LIST<STRING>  places it was taken from, each a JSON text
// rows: one per match, ordered by id and direction
MATCH (node:Function {id: $id})
CALL (node) {
  MATCH (node)-[edge:MATCHES]->(other:Function)
  RETURN other, edge, 'out' AS direction
  UNION
  MATCH (node)<-[edge:MATCHES]-(other:Function)
  RETURN other, edge, 'in' AS direction
}
RETURN other.id AS id, other.name AS name, other.nameEn AS nameEn, edge.kind AS kind, edge.basis AS basis, edge.reason AS reason,
  direction, edge.sources AS sources
ORDER BY id, direction
