// Takes all derived steps away, before they are computed anew.
// params
//   none
// returns
//   deleted  INTEGER  steps deleted
// rows: one
MATCH (:Function)-[step:PROGRESSES_TO]->(:Function)
WHERE step.basis = 'derived'
DELETE step
RETURN count(*) AS deleted
