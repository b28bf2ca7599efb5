// Functions one or two steps before any of these.
// params
//   $ids    LIST<STRING>  function ids
//   $bases  MAP           each basis of steps that counts -> true
// returns
//   id     STRING   function id
//   steps  INTEGER  1 or 2, the least
// rows: one per function, ordered by id
UNWIND $ids AS targetId
MATCH (:Function {id: targetId})<-[step:PROGRESSES_TO]-(near:Function)
WHERE $bases[step.basis] IS NOT NULL
WITH DISTINCT near
MATCH (near)<-[further:PROGRESSES_TO*0..1]-(far:Function)
WHERE all(step IN further WHERE $bases[step.basis] IS NOT NULL)
RETURN far.id AS id, min(size(further)) + 1 AS steps
ORDER BY id
