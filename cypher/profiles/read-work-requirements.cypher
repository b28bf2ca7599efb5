// Competences that work processes require.
// params
//   $ids  LIST<STRING>  work process ids
// returns
//   id        STRING        work process id
//   requires  LIST<STRING>  competence ids
// rows: one per work process that requires any, ordered by id
UNWIND $ids AS wanted
MATCH (work:WorkProcess {id: wanted})-[:REQUIRES]->(competence:Competence)
WITH work.id AS id, competence.id AS competenceId
ORDER BY id, competenceId
WITH id, collect(competenceId) AS requires
RETURN id AS id, requires AS requires
ORDER BY id
