// Criteria that classify a rung.
// params
//   $id  STRING  id of the function
// returns
//   id        STRING        id
//   name      STRING        name in the language of the source
//   nameEn    STRING        English name
//   text      STRING        the criterion
//   textEn    STRING        the same in English
//   category  STRING        group of criteria
//   refersTo  STRING        printed reference to another place
//   sources   LIST<STRING>  places it was taken from, each a JSON text
// rows: one per relation, ordered by id
MATCH (node:Function {id: $id})-[edge:CLASSIFIED_BY]->(other:Criterion)
RETURN other.id AS id, other.name AS name, other.nameEn AS nameEn, other.text AS text, other.textEn AS textEn,
  other.category AS category, other.refersTo AS refersTo, edge.sources AS sources
ORDER BY id
