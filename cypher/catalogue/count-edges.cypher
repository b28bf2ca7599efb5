// Edges per type.
// params
//   none
// returns
//   type   STRING   edge type
//   edges  INTEGER  edges of it
// rows: one per type, ordered by type
MATCH ()-[edge]->()
WITH type(edge) AS type, count(*) AS edges
RETURN type AS type, edges AS edges
ORDER BY type
