// Edges whole, to keep what a part states of them while another part is heard.
// params
//   $rows  LIST<MAP>  {from STRING, to STRING, id STRING}
// returns
//   type        STRING  edge type
//   from        STRING  id of the node it leaves
//   to          STRING  id of the node it enters
//   id          STRING  edge id
//   properties  MAP     all properties
// rows: one per edge found, ordered by id
UNWIND $rows AS row
MATCH (from:Fact {id: row.from})-[edge]->(to:Fact {id: row.to})
WHERE edge.id = row.id
RETURN type(edge) AS type, from.id AS from, to.id AS to, edge.id AS id, properties(edge) AS properties
ORDER BY id
