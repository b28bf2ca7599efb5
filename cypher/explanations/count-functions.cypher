// How many functions the catalogue has.
// params
//   none
// returns
//   functions  INTEGER  functions of every kind
// rows: one
MATCH (function:Function)
RETURN count(function) AS functions
