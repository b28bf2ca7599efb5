// How many edges a source states.
// params
//   $source  STRING  mark of a source inside a place: `"source":"<id>"`
// returns
//   facts  INTEGER  edges
// rows: one, ordered by facts
MATCH (:Fact)-[edge]->(:Fact)
WHERE any(place IN edge.sources WHERE place CONTAINS $source)
RETURN count(edge) AS facts
ORDER BY facts
