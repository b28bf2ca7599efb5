// Work processes a function performs as a list ordered by id.
// params
//   none
// returns
//   functions  INTEGER  functions with work processes
// rows: one
MATCH (function:Function)-[:PERFORMS]->(work:WorkProcess)
WITH function, work.id AS workId
ORDER BY function.id, workId
WITH function, collect(workId) AS performs
SET function.performs = performs
RETURN count(*) AS functions
