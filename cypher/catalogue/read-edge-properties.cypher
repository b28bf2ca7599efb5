// Edges whole, to keep what a part states of them while another part is heard.
// params
//   $rows  LIST<MAP>  {type STRING, from STRING, to STRING}
// returns
//   type        STRING  edge type
//   from        STRING  id of the node it leaves
//   to          STRING  id of the node it enters
//   properties  MAP     all properties
// rows: one per edge found, ordered by type, from, to
UNWIND $rows AS row
MATCH (from:Fact {id: row.from})-[edge]->(to:Fact {id: row.to})
WHERE type(edge) = row.type AND edge.fingerprint IS NOT NULL
RETURN type(edge) AS type, from.id AS from, to.id AS to, properties(edge) AS properties
ORDER BY type, from, to
