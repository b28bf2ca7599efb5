// Criteria of rungs in full, with where each rung names them.
// params
//   $ids  LIST<STRING>  rung ids
// returns
//   rungId    STRING        rung
//   id        STRING        criterion id
//   name      STRING        Dutch name
//   nameEn    STRING        English name, null when there is none
//   text      STRING        the criterion in our words
//   textEn    STRING        the same in English, null when there is none
//   category  STRING        group of criteria in the source
//   refersTo  STRING        printed reference, null when there is none
//   sources   LIST<STRING>  where the rung names it, as JSON
// rows: one per rung and criterion, ordered by rungId, id
UNWIND $ids AS wanted
MATCH (rung:Function {id: wanted})-[classified:CLASSIFIED_BY]->(criterion:Criterion)
RETURN rung.id AS rungId, criterion.id AS id, criterion.name AS name, criterion.nameEn AS nameEn, criterion.text AS text,
  criterion.textEn AS textEn, criterion.category AS category, criterion.refersTo AS refersTo, classified.sources AS sources
ORDER BY rungId, id
