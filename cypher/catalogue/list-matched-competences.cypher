// Competences that stand for something in other schemes, by the matches computed last.
// params
//   none
// returns
//   id  STRING  competence id
// rows: one per competence with matches, ordered by id
MATCH (competence:Competence)
WHERE size(competence.sameAs) > 0 OR size(competence.closeTo) > 0
RETURN competence.id AS id
ORDER BY id
