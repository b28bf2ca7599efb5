// Functions on any of these branches, themselves or because the function they specialise is.
// params
//   $branches  LIST<STRING>  ids of branches
// returns
//   id  STRING  id of the function
// rows: one per function, ordered by id
MATCH (function:Function)
WHERE any(wanted IN $branches WHERE wanted IN function.branches)
RETURN function.id AS id
ORDER BY id
