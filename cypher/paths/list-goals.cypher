// Functions that a search without goal may end in.
// params
//   $excluded   MAP      id of each function held or avoided -> true
//   $anyBranch  BOOLEAN  the function may be on any branch
//   $branches   MAP      id of each branch it may be on otherwise -> true
// returns
//   id  STRING  function id
// rows: one per function, ordered by id
MATCH (function:Function)
WHERE $excluded[function.id] IS NULL AND ($anyBranch OR any(branch IN function.branches WHERE $branches[branch] IS NOT NULL))
RETURN function.id AS id
ORDER BY id
