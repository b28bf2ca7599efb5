// Empties every computed property of competences, so that what is computed next starts from nothing.
// params
//   none
// returns
//   competences  INTEGER  competences in the graph
// rows: one
MATCH (competence:Competence)
SET competence.sameAs = [], competence.sameAsStated = [], competence.closeTo = []
RETURN count(*) AS competences
