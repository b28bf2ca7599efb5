// Shows Initiative nodes that were written out of sight.
// params
//   none
// returns
//   admitted  INTEGER  nodes shown
// rows: one
MATCH (node:ArrivingInitiative)
SET node:Initiative:Fact
REMOVE node:ArrivingInitiative:ArrivingFact
RETURN count(*) AS admitted
