// Functions one step before any of these.
// params
//   $ids    LIST<STRING>  function ids
//   $bases  MAP           each basis of steps that counts -> true
// returns
//   id  STRING  function id
// rows: one per function, ordered by id
UNWIND $ids AS targetId
MATCH (:Function {id: targetId})<-[step:PROGRESSES_TO]-(source:Function)
WHERE $bases[step.basis] IS NOT NULL
WITH DISTINCT source.id AS id
RETURN id AS id
ORDER BY id
