// Shows Course nodes that were written out of sight.
// params
//   none
// returns
//   admitted  INTEGER  nodes shown
// rows: one
MATCH (node:ArrivingCourse)
SET node:Course:Fact
REMOVE node:ArrivingCourse:ArrivingFact
RETURN count(*) AS admitted
