// Every edge that leaves these nodes for another of the catalogue, computed ones included, whole: to copy them.
// params
//   $ids  LIST<STRING>  node ids
// returns
//   type        STRING  type of the edge
//   from        STRING  id of the node it leaves
//   to          STRING  id of the node it arrives at
//   properties  MAP     everything the edge keeps
// rows: one per edge, ordered by type, from, to
UNWIND $ids AS wanted
MATCH (from:Fact {id: wanted})-[edge]->(to:Fact)
RETURN type(edge) AS type, from.id AS from, to.id AS to, properties(edge) AS properties
ORDER BY type, from, to
