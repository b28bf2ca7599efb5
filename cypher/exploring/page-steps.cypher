// The next steps between functions, after one of them; a filter that is null does not count.
// params
//   $from       STRING   id of the function they leave, or null
//   $to         STRING   id of the function they enter, or null
//   $basis      STRING   documented, specialisation, ladder or derived, or null
//   $afterFrom  STRING   function the last one shown leaves, or null
//   $afterTo    STRING   function it enters, or null
//   $most       INTEGER  steps wanted
// returns
//   from         STRING        id of the function it leaves
//   to           STRING        id of the function it enters
//   basis        STRING        documented, specialisation, ladder or derived
//   baseOverlap  FLOAT         derived steps: overlap without a candidate
//   sources      LIST<STRING>  places it was taken from, each a JSON text
// rows: at most $most, ordered by from and to
MATCH (from:Function)
WHERE ($from IS NULL OR from.id = $from) AND ($afterFrom IS NULL OR from.id >= $afterFrom)
MATCH (from)-[edge:PROGRESSES_TO]->(to:Function)
WHERE ($to IS NULL OR to.id = $to) AND ($basis IS NULL OR edge.basis = $basis)
  AND ($afterFrom IS NULL OR from.id > $afterFrom OR to.id > $afterTo)
RETURN from.id AS from, to.id AS to, edge.basis AS basis, edge.baseOverlap AS baseOverlap, edge.sources AS sources
ORDER BY from, to
LIMIT $most
