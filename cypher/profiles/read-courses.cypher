// What finishing these courses gives.
// params
//   $ids  LIST<STRING>  course ids
// returns
//   id           STRING        course id
//   kind         STRING        qualification, part, elective, generic or branch-recognised
//   programme    STRING        mbo-2 to wo-master, null when none
//   level        INTEGER       NLQF, null when unknown
//   teaches      LIST<STRING>  competences
//   covers       LIST<STRING>  work processes
//   coreTasks    LIST<STRING>  core tasks
//   preparesFor  LIST<STRING>  functions that list it
// rows: one per course found, ordered by id
UNWIND $ids AS wanted
MATCH (course:Course {id: wanted})
CALL (course) {
  MATCH (course)-[:TEACHES]->(competence:Competence)
  WITH competence.id AS competenceId
  ORDER BY competenceId
  RETURN collect(competenceId) AS teaches
}
CALL (course) {
  MATCH (course)-[:COVERS]->(work:WorkProcess)
  WITH work.id AS workId
  ORDER BY workId
  RETURN collect(workId) AS covers
}
CALL (course) {
  MATCH (course)-[:COVERS]->(task:CoreTask)
  WITH task.id AS taskId
  ORDER BY taskId
  RETURN collect(taskId) AS coreTasks
}
CALL (course) {
  MATCH (course)-[:PREPARES_FOR]->(function:Function)
  WITH function.id AS functionId
  ORDER BY functionId
  RETURN collect(functionId) AS preparesFor
}
RETURN course.id AS id, course.kind AS kind, course.programme AS programme, course.level AS level, teaches AS teaches, covers AS covers,
  coreTasks AS coreTasks, preparesFor AS preparesFor
ORDER BY id
