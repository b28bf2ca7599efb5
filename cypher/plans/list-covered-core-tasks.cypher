// Core tasks with their work processes and what they require.
// params
//   none
// returns
//   id        STRING        core task id
//   name      STRING        Dutch name
//   nameEn    STRING        English name, null when there is none
//   code      STRING        code in its source
//   works     LIST<STRING>  its work processes
//   requires  LIST<STRING>  competences it requires itself
// rows: one per core task, ordered by id
MATCH (task:CoreTask)
CALL (task) {
  MATCH (work:WorkProcess)-[:PART_OF]->(task)
  WITH work.id AS workId
  ORDER BY workId
  RETURN collect(workId) AS works
}
CALL (task) {
  MATCH (task)-[:REQUIRES]->(competence:Competence)
  WITH competence.id AS competenceId
  ORDER BY competenceId
  RETURN collect(competenceId) AS requires
}
RETURN task.id AS id, task.name AS name, task.nameEn AS nameEn, task.code AS code, works AS works, requires AS requires
ORDER BY id
