// What a competence stands for in other schemes: by any chain of exact matches, and by one close match.
// params
//   $rows  LIST<MAP>  {id STRING, sameAs LIST<STRING>, sameAsStated LIST<STRING>, closeTo LIST<STRING>}
// returns
//   competences  INTEGER  competences written
// rows: one
UNWIND $rows AS row
MATCH (competence:Competence {id: row.id})
SET competence.sameAs = row.sameAs, competence.sameAsStated = row.sameAsStated, competence.closeTo = row.closeTo
RETURN count(*) AS competences
