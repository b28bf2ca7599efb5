// What competences stand for in other schemes.
// params
//   $ids  LIST<STRING>  competence ids
// returns
//   id            STRING        competence id
//   sameAs        LIST<STRING>  by any chain of exact matches
//   sameAsStated  LIST<STRING>  those by a chain of exact matches that sources state
//   closeTo       LIST<STRING>  by one close match
// rows: one per competence with a match, ordered by id
UNWIND $ids AS wanted
MATCH (competence:Competence {id: wanted})
WHERE size(competence.sameAs) > 0 OR size(competence.closeTo) > 0
RETURN competence.id AS id, competence.sameAs AS sameAs, competence.sameAsStated AS sameAsStated, competence.closeTo AS closeTo
ORDER BY id
