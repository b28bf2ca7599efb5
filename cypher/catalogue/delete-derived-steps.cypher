// Takes the derived steps out of these functions away, before they are computed anew.
// params
//   $ids  LIST<STRING>  function ids
// returns
//   deleted  INTEGER  steps deleted
// rows: one
UNWIND $ids AS sourceId
MATCH (:Function {id: sourceId})-[step:PROGRESSES_TO]->(:Function)
WHERE step.basis = 'derived'
DELETE step
RETURN count(*) AS deleted
