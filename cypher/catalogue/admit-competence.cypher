// Shows Competence nodes that an import has written out of sight.
// params
//   none
// returns
//   admitted  INTEGER  nodes shown
// rows: one
MATCH (node:ArrivingCompetence)
SET node:Competence:Fact
REMOVE node:ArrivingCompetence:ArrivingFact
RETURN count(*) AS admitted
