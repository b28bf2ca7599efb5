// Whole courses listed for functions themselves, from which levels and entry by course are computed.
// params
//   $ids  LIST<STRING>  function ids
// returns
//   functionId  STRING   function id
//   id          STRING   course id
//   level       INTEGER  NLQF, null when unknown
//   programme   STRING   mbo-2 to wo-master, null when none
// rows: one per function and course, ordered by functionId, id
UNWIND $ids AS wanted
MATCH (function:Function {id: wanted})<-[:PREPARES_FOR]-(course:Course)
WHERE course.kind IN ['qualification', 'branch-recognised']
RETURN function.id AS functionId, course.id AS id, course.level AS level, course.programme AS programme
ORDER BY functionId, id
