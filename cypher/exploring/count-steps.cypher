// How many steps between functions there are; a filter that is null does not count.
// params
//   $from   STRING  id of the function they leave, or null
//   $to     STRING  id of the function they enter, or null
//   $basis  STRING  documented, specialisation, ladder or derived, or null
// returns
//   total  INTEGER  how many there are
// rows: one
MATCH (from:Function)-[edge:PROGRESSES_TO]->(to:Function)
WHERE ($from IS NULL OR from.id = $from) AND ($to IS NULL OR to.id = $to) AND ($basis IS NULL OR edge.basis = $basis)
RETURN count(edge) AS total
