// Every course with what finishing it gives and where it is listed.
// params
//   none
// returns
//   id           STRING        course id
//   name         STRING        Dutch name
//   nameEn       STRING        English name, null when there is none
//   code         STRING        crebo, isat or part code; null when none is printed
//   kind         STRING        qualification, part, elective, generic or branch-recognised
//   programme    STRING        mbo-2 to wo-master, null when none
//   level        INTEGER       NLQF, null when unknown
//   loadMin      FLOAT         hours, null when unknown
//   loadMax      FLOAT         hours, null when unbounded
//   status       STRING        current or historical
//   teaches      LIST<STRING>  competences
//   covers       LIST<STRING>  work processes
//   coreTasks    LIST<STRING>  core tasks
//   preparesFor  LIST<STRING>  functions that list it
//   wholes       LIST<STRING>  courses it is part of
//   sources      LIST<STRING>  where it is printed, as JSON
// rows: one per course, ordered by id
MATCH (course:Course)
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
CALL (course) {
  MATCH (course)-[:PART_OF]->(whole:Course)
  WITH whole.id AS wholeId
  ORDER BY wholeId
  RETURN collect(wholeId) AS wholes
}
RETURN course.id AS id, course.name AS name, course.nameEn AS nameEn, course.code AS code, course.kind AS kind, course.programme AS programme,
  course.level AS level, course.loadMin AS loadMin, course.loadMax AS loadMax, course.status AS status, teaches AS teaches, covers AS covers,
  coreTasks AS coreTasks, preparesFor AS preparesFor, wholes AS wholes, course.sources AS sources
ORDER BY id
