// Shows Criterion nodes that were written out of sight.
// params
//   none
// returns
//   admitted  INTEGER  nodes shown
// rows: one
MATCH (node:ArrivingCriterion)
SET node:Criterion:Fact
REMOVE node:ArrivingCriterion:ArrivingFact
RETURN count(*) AS admitted
