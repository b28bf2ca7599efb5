// How large the catalogue is, by which the road of a search is chosen.
// params
//   none
// returns
//   functions  INTEGER  functions in the graph
// rows: one
MATCH (function:Function)
RETURN count(function) AS functions
