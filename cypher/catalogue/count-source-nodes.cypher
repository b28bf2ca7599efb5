// How many nodes a source states.
// params
//   $source  STRING  mark of a source inside a place: `"source":"<id>"`
// returns
//   facts  INTEGER  nodes
// rows: one, ordered by facts
MATCH (node:Fact)
WHERE any(place IN node.sources WHERE place CONTAINS $source)
RETURN count(node) AS facts
ORDER BY facts
