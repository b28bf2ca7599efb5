// What stated edges the catalogue in the graph has, to find what a load must change; computed edges have no fingerprint.
// params
//   none
// returns
//   type         STRING  edge type
//   from         STRING  id of the node it leaves
//   to           STRING  id of the node it enters
//   fingerprint  STRING  hash of the fact
//   part         STRING  part that states it
// rows: one per stated edge, ordered by type, from, to
MATCH (from:Fact)-[edge]->(to:Fact)
WHERE edge.fingerprint IS NOT NULL
RETURN type(edge) AS type, from.id AS from, to.id AS to, edge.fingerprint AS fingerprint, coalesce(edge.part, 'seeds') AS part
ORDER BY type, from, to
