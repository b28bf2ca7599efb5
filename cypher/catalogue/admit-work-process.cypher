// Shows WorkProcess nodes that were written out of sight.
// params
//   none
// returns
//   admitted  INTEGER  nodes shown
// rows: one
MATCH (node:ArrivingWorkProcess)
SET node:WorkProcess:Fact
REMOVE node:ArrivingWorkProcess:ArrivingFact
RETURN count(*) AS admitted
