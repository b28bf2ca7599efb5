// Shows Statement nodes that were written out of sight.
// params
//   none
// returns
//   admitted  INTEGER  nodes shown
// rows: one
MATCH (node:ArrivingStatement)
SET node:Statement:Fact
REMOVE node:ArrivingStatement:ArrivingFact
RETURN count(*) AS admitted
