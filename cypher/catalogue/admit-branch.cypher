// Shows Branch nodes that an import has written out of sight.
// params
//   none
// returns
//   admitted  INTEGER  nodes shown
// rows: one
MATCH (node:ArrivingBranch)
SET node:Branch:Fact
REMOVE node:ArrivingBranch:ArrivingFact
RETURN count(*) AS admitted
