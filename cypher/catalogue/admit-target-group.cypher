// Shows TargetGroup nodes that were written out of sight.
// params
//   none
// returns
//   admitted  INTEGER  nodes shown
// rows: one
MATCH (node:ArrivingTargetGroup)
SET node:TargetGroup:Fact
REMOVE node:ArrivingTargetGroup:ArrivingFact
RETURN count(*) AS admitted
