// Shows CoreTask nodes that were written out of sight.
// params
//   none
// returns
//   admitted  INTEGER  nodes shown
// rows: one
MATCH (node:ArrivingCoreTask)
SET node:CoreTask:Fact
REMOVE node:ArrivingCoreTask:ArrivingFact
RETURN count(*) AS admitted
