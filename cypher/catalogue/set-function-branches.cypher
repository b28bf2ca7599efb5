// Branches a function is on, as a list, so that a path search needs no extra hop.
// params
//   none
// returns
//   functions  INTEGER  functions on a branch
// rows: one
MATCH (function:Function)-[:ON]->(branch:Branch)
WITH function, branch.id AS branchId
ORDER BY function.id, branchId
WITH function, collect(branchId) AS branches
SET function.branches = branches
RETURN count(*) AS functions
