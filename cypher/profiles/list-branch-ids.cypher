// All branches.
// params
//   none
// returns
//   id  STRING  branch id
// rows: one per branch, ordered by id
MATCH (branch:Branch)
RETURN branch.id AS id
ORDER BY id
