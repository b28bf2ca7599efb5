// Edges at these nodes, whichever way they point, of the types that count.
// params
//   $ids    LIST<STRING>  ids of nodes
//   $types  MAP           each edge type that counts -> true
//   $most   INTEGER       edges wanted
// returns
//   type         STRING  edge type
//   from         STRING  id of the node it leaves
//   to           STRING  id of the node it enters
//   basis        STRING  stated, inferred, or the basis of a step
//   kind         STRING  matches: exact, close or broad
//   weight       FLOAT   requirements: weight
//   baseOverlap  FLOAT   derived steps: overlap without a candidate
// rows: at most $most, ordered by type, from and to
UNWIND $ids AS wanted
MATCH (:Fact {id: wanted})-[edge]-(:Fact)
WHERE $types[type(edge)] IS NOT NULL
WITH DISTINCT edge
WITH edge, type(edge) AS type, startNode(edge).id AS from, endNode(edge).id AS to
RETURN type, from, to, edge.basis AS basis, edge.kind AS kind, edge.weight AS weight, edge.baseOverlap AS baseOverlap
ORDER BY type, from, to
LIMIT $most
