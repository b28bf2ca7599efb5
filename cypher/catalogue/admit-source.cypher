// Shows Source nodes that an import has written out of sight.
// params
//   none
// returns
//   admitted  INTEGER  nodes shown
// rows: one
MATCH (node:ArrivingSource)
SET node:Source:Fact
REMOVE node:ArrivingSource:ArrivingFact
RETURN count(*) AS admitted
