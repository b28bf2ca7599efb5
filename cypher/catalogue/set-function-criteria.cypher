// Criteria of a rung as a list ordered by id.
// params
//   none
// returns
//   functions  INTEGER  functions with criteria
// rows: one
MATCH (function:Function)-[:CLASSIFIED_BY]->(criterion:Criterion)
WITH function, criterion.id AS criterionId
ORDER BY function.id, criterionId
WITH function, collect(criterionId) AS criteria
SET function.criteria = criteria
RETURN count(*) AS functions
