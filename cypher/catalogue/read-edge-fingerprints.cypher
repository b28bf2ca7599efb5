// What stated edges the catalogue in the graph has, to find what a load must change; computed edges have no fingerprint.
// params
//   none
// returns
//   from         STRING  id of the node it leaves
//   to           STRING  id of the node it enters
//   id           STRING  edge id
//   fingerprint  STRING  hash of the fact
//   part         STRING  part that states it
// rows: one per stated edge, ordered by id
MATCH (from:Fact)-[edge]->(to:Fact)
WHERE edge.fingerprint IS NOT NULL
RETURN from.id AS from, to.id AS to, edge.id AS id, edge.fingerprint AS fingerprint, coalesce(edge.part, 'seeds') AS part
ORDER BY id
