// Functions that steps lead from, stated and derived ones.
// params
//   none
// returns
//   id  STRING  function id
// rows: one per function with a step, ordered by id
MATCH (function:Function)-[:PROGRESSES_TO]->(:Function)
WITH DISTINCT function.id AS id
RETURN id AS id
ORDER BY id
