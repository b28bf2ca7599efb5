// Shows Function nodes that an import has written out of sight.
// params
//   none
// returns
//   admitted  INTEGER  nodes shown
// rows: one
MATCH (node:ArrivingFunction)
SET node:Function:Fact
REMOVE node:ArrivingFunction:ArrivingFact
RETURN count(*) AS admitted
