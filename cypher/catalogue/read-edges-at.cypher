// Stated edges of any part at these nodes, whole, to keep what other parts state of a node that is about to leave.
// params
//   $ids  LIST<STRING>  node ids
// returns
//   type        STRING  edge type
//   from        STRING  id of the node it leaves
//   to          STRING  id of the node it enters
//   properties  MAP     all properties
// rows: one per edge, ordered by type, from, to
UNWIND $ids AS wanted
MATCH (:Fact {id: wanted})-[edge]-(:Fact)
WHERE edge.fingerprint IS NOT NULL
WITH DISTINCT edge
WITH type(edge) AS type, startNode(edge) AS from, endNode(edge) AS to, edge
RETURN type AS type, from.id AS from, to.id AS to, properties(edge) AS properties
ORDER BY type, from, to
