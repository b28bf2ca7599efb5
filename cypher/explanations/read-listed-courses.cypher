// Courses listed for functions.
// params
//   $ids  LIST<STRING>  function ids
// returns
//   functionId  STRING        function id
//   id          STRING        course id
//   name        STRING        Dutch name
//   nameEn      STRING        English name, null when there is none
//   code        STRING        crebo, isat or part code; null when none is printed
//   kind        STRING        qualification, part, elective or branch-recognised
//   level       INTEGER       NLQF, null when unknown
//   loadMin     FLOAT         hours, null when unknown
//   loadMax     FLOAT         hours, null when unbounded
//   sources     LIST<STRING>  where it is listed, as JSON
// rows: one per function and course, ordered by functionId, id
UNWIND $ids AS wanted
MATCH (function:Function {id: wanted})<-[listing:PREPARES_FOR]-(course:Course)
RETURN function.id AS functionId, course.id AS id, course.name AS name, course.nameEn AS nameEn, course.code AS code, course.kind AS kind,
  course.level AS level, course.loadMin AS loadMin, course.loadMax AS loadMax, listing.sources AS sources
ORDER BY functionId, id
