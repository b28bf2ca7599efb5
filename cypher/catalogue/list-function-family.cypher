// What a function specialises, and what specialises it.
// params
//   $id  STRING  id of the function
// returns
//   id         STRING        id
//   name       STRING        name in the language of the source
//   nameEn     STRING        English name
//   kind       STRING        kind of the other
//   rung       INTEGER       rung of the other
//   direction  STRING        up: the one it specialises; down: one that specialises it
//   sources    LIST<STRING>  places it was taken from, each a JSON text
// rows: one per other function and direction, ordered by direction and id
MATCH (node:Function {id: $id})
CALL (node) {
  MATCH (node)-[edge:SPECIALISES]->(other:Function)
  RETURN other, edge, 'up' AS direction
  UNION
  MATCH (node)<-[edge:SPECIALISES]-(other:Function)
  RETURN other, edge, 'down' AS direction
}
RETURN other.id AS id, other.name AS name, other.nameEn AS nameEn, other.kind AS kind, other.rung AS rung, direction,
  edge.sources AS sources
ORDER BY direction, id
