// Functions of which a holder holds more than what doing them brings, or starts from elsewhere too: those with work processes, which
// require things themselves, and specialisations, whose holder may start from the function.
// params
//   none
// returns
//   id  STRING  function id
// rows: one per function, ordered by id
MATCH (function:Function)
WHERE function.kind = 'specialisation' OR size(function.performs) > 0
RETURN function.id AS id
ORDER BY id
