// Functions per branch and kind.
// params
//   none
// returns
//   branch     STRING   id of the branch; null: functions on none
//   kind       STRING   kind of function
//   functions  INTEGER  functions of it
// rows: one per branch and kind, ordered by branch, null last, and kind
MATCH (node:Function)
UNWIND CASE WHEN size(coalesce(node.branches, [])) = 0 THEN [null] ELSE node.branches END AS branch
WITH branch, node.kind AS kind, count(*) AS functions
RETURN branch, kind, functions
ORDER BY branch, kind
