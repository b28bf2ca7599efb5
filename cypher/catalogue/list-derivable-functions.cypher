// Functions from which steps can be derived.
// params
//   none
// returns
//   id  STRING  function id
// rows: one per function of kind function or occupation with requirements, ordered by id
MATCH (function:Function)
WHERE function.kind IN ['function', 'occupation'] AND function.requiredWeight > 0
RETURN function.id AS id
ORDER BY id
