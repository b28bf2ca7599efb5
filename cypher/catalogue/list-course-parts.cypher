// Parts of a course, and courses it is a part of.
// params
//   $id  STRING  id of the course
// returns
//   id         STRING        id
//   name       STRING        name in the language of the source
//   nameEn     STRING        English name
//   code       STRING        its code
//   kind       STRING        its kind
//   level      INTEGER       its NLQF level
//   direction  STRING        down: a part of it; up: what it is a part of
//   sources    LIST<STRING>  places it was taken from, each a JSON text
// rows: one per other course and direction, ordered by direction and id
MATCH (node:Course {id: $id})
CALL (node) {
  MATCH (node)<-[edge:PART_OF]-(other:Course)
  RETURN other, edge, 'down' AS direction
  UNION
  MATCH (node)-[edge:PART_OF]->(other:Course)
  RETURN other, edge, 'up' AS direction
}
RETURN other.id AS id, other.name AS name, other.nameEn AS nameEn, other.code AS code, other.kind AS kind, other.level AS level,
  direction, edge.sources AS sources
ORDER BY direction, id
