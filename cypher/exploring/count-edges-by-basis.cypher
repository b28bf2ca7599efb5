// Edges per type and basis, of the types that have one.
// params
//   none
// returns
//   type   STRING   edge type
//   basis  STRING   stated, inferred, or the basis of a step
//   edges  INTEGER  edges of it
// rows: one per type and basis, ordered by type and basis
MATCH (:Fact)-[edge]->(:Fact)
WHERE edge.basis IS NOT NULL
WITH type(edge) AS type, edge.basis AS basis, count(*) AS edges
RETURN type, basis, edges
ORDER BY type, basis
