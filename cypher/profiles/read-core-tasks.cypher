// Core tasks that are named or that have one of these work processes, with all their work processes and what they require.
// params
//   $ids      LIST<STRING>  core task ids
//   $workIds  LIST<STRING>  work process ids
// returns
//   id        STRING        core task id
//   works     LIST<STRING>  all its work processes
//   requires  LIST<STRING>  competences it requires
// rows: one per core task, ordered by id
CALL {
  UNWIND $ids AS wanted
  MATCH (task:CoreTask {id: wanted})
  RETURN task
  UNION
  UNWIND $workIds AS wanted
  MATCH (:WorkProcess {id: wanted})-[:PART_OF]->(task:CoreTask)
  RETURN task
}
CALL (task) {
  MATCH (member:WorkProcess)-[:PART_OF]->(task)
  WITH member.id AS memberId
  ORDER BY memberId
  RETURN collect(memberId) AS works
}
CALL (task) {
  MATCH (task)-[:REQUIRES]->(competence:Competence)
  WITH competence.id AS competenceId
  ORDER BY competenceId
  RETURN collect(competenceId) AS requires
}
RETURN task.id AS id, works AS works, requires AS requires
ORDER BY id
