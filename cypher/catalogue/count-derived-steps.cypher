// How many steps are derived.
// params
//   none
// returns
//   steps  INTEGER  derived steps
// rows: one, ordered by steps
MATCH (:Function)-[step:PROGRESSES_TO]->(:Function)
WHERE step.basis = 'derived'
RETURN count(*) AS steps
ORDER BY steps
