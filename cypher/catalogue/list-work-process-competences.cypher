// Competences of a work process and of its core tasks, each where its source hangs it.
// params
//   $id  STRING  id of the work process
// returns
//   id       STRING        id
//   name     STRING        name in the language of the source
//   nameEn   STRING        English name
//   kind     STRING        behaviour, knowledge or skill
//   owner    STRING        id of the work process or core task
//   sources  LIST<STRING>  places it was taken from, each a JSON text
// rows: one per competence and owner, ordered by id and owner
MATCH (node:WorkProcess {id: $id})-[:PART_OF*0..1]->(owner:Fact)-[edge:REQUIRES]->(other:Competence)
RETURN other.id AS id, other.name AS name, other.nameEn AS nameEn, other.kind AS kind, owner.id AS owner, edge.sources AS sources
ORDER BY id, owner
