// Programmes of the whole courses listed for a function: a diploma that admits to one may enter it by course.
// params
//   none
// returns
//   id          STRING        function id
//   programmes  LIST<STRING>  programme of each whole course that has one, without doubles
// rows: one per function with such a course, ordered by id
MATCH (function:Function)<-[:PREPARES_FOR]-(course:Course)
WHERE course.kind IN ['qualification', 'branch-recognised'] AND course.programme IS NOT NULL
WITH DISTINCT function.id AS id, course.programme AS programme
ORDER BY id, programme
WITH id, collect(programme) AS programmes
RETURN id AS id, programmes AS programmes
ORDER BY id
