// Functions that their source states no more.
// params
//   none
// returns
//   id  STRING  function id
// rows: one per deprecated function, ordered by id
MATCH (function:Function)
WHERE function.deprecated = true
RETURN function.id AS id
ORDER BY id
