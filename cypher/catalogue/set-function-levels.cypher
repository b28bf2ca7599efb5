// Level of a function: lowest and highest level among the whole courses listed for it.
// params
//   none
// returns
//   functions  INTEGER  functions given a level
// rows: one
MATCH (function:Function)<-[:PREPARES_FOR]-(course:Course)
WHERE course.kind IN ['qualification', 'branch-recognised'] AND course.level IS NOT NULL
WITH function, min(course.level) AS lowest, max(course.level) AS highest
SET function.level = lowest, function.levelMax = highest, function.levelBasis = 'listed-courses'
RETURN count(*) AS functions
