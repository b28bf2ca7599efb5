// Edges per type; what an import writes out of sight is not there yet.
// params
//   none
// returns
//   type   STRING   edge type
//   edges  INTEGER  edges of it
// rows: one per type, ordered by type
MATCH (from)-[edge]->()
WHERE NOT from:ArrivingFact
WITH type(edge) AS type, count(*) AS edges
RETURN type AS type, edges AS edges
ORDER BY type
