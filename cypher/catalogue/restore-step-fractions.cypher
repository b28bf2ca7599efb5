// Makes fractions of the computed shares of steps again, for the same reason.
// params
//   none
// returns
//   steps  INTEGER  steps with shares
// rows: one
MATCH (:Function)-[step:PROGRESSES_TO]->(:Function)
WHERE step.gained IS NOT NULL
SET step.baseOverlap = toFloat(step.baseOverlap), step.gainedShares = [share IN step.gainedShares | toFloat(share)],
  step.gainedEssentialShares = [share IN step.gainedEssentialShares | toFloat(share)]
RETURN count(*) AS steps
