// Criteria of rungs, with where they are printed.
// params
//   $ids  LIST<STRING>  function ids
// returns
//   functionId  STRING        rung
//   id          STRING        criterion id
//   name        STRING        Dutch name
//   nameEn      STRING        English name, null when there is none
//   sources     LIST<STRING>  where the rung names it, as JSON
// rows: one per rung and criterion, ordered by functionId, id
UNWIND $ids AS wanted
MATCH (function:Function {id: wanted})-[classified:CLASSIFIED_BY]->(criterion:Criterion)
RETURN function.id AS functionId, criterion.id AS id, criterion.name AS name, criterion.nameEn AS nameEn, classified.sources AS sources
ORDER BY functionId, id
