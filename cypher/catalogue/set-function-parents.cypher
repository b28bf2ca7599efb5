// Functions a specialisation or rung specialises as a list ordered by id.
// params
//   none
// returns
//   functions  INTEGER  functions that specialise another
// rows: one
MATCH (function:Function)-[:SPECIALISES]->(parent:Function)
WITH function, parent.id AS parentId
ORDER BY function.id, parentId
WITH function, collect(parentId) AS parents
SET function.parents = parents
RETURN count(*) AS functions
