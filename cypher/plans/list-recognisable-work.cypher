// Work processes with what they require.
// params
//   none
// returns
//   id        STRING        work process id
//   name      STRING        Dutch name
//   nameEn    STRING        English name, null when there is none
//   code      STRING        code in its source
//   requires  LIST<STRING>  competences it requires
// rows: one per work process, ordered by id
MATCH (work:WorkProcess)
CALL (work) {
  MATCH (work)-[:REQUIRES]->(competence:Competence)
  WITH competence.id AS competenceId
  ORDER BY competenceId
  RETURN collect(competenceId) AS requires
}
RETURN work.id AS id, work.name AS name, work.nameEn AS nameEn, work.code AS code, requires AS requires
ORDER BY id
