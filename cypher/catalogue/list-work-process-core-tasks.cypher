// Core tasks a work process is part of.
// params
//   $id  STRING  id of the work process
// returns
//   id              STRING        id
//   name            STRING        name in the language of the source
//   nameEn          STRING        English name
//   code            STRING        its code
//   complexity      STRING        how complex it is
//   responsibility  STRING        what one answers for
//   sources         LIST<STRING>  places it was taken from, each a JSON text
// rows: one per relation, ordered by id
MATCH (node:WorkProcess {id: $id})-[edge:PART_OF]->(other:CoreTask)
RETURN other.id AS id, other.name AS name, other.nameEn AS nameEn, other.code AS code, other.complexity AS complexity,
  other.responsibility AS responsibility, edge.sources AS sources
ORDER BY id
