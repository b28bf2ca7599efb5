// A specialisation has the level and the branches of its function (marked as inherited).
// params
//   none
// returns
//   functions  INTEGER  specialisations
// rows: one
MATCH (special:Function)-[:SPECIALISES]->(function:Function)
WHERE special.kind = 'specialisation'
SET special.level = function.level, special.levelMax = function.levelMax, special.levelBasis = 'inherited', special.branches = function.branches
RETURN count(*) AS functions
