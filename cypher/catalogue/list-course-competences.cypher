// Competences a course teaches.
// params
//   $id  STRING  id of the course
// returns
//   id       STRING        id
//   name     STRING        name in the language of the source
//   nameEn   STRING        English name
//   kind     STRING        behaviour, knowledge or skill
//   sources  LIST<STRING>  places it was taken from, each a JSON text
// rows: one per relation, ordered by id
MATCH (node:Course {id: $id})-[edge:TEACHES]->(other:Competence)
RETURN other.id AS id, other.name AS name, other.nameEn AS nameEn, other.kind AS kind, edge.sources AS sources
ORDER BY id
