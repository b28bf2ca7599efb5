// Deletes stated edges that no source states any more.
// params
//   $rows  LIST<MAP>  {type STRING, from STRING, to STRING}
// returns
//   deleted  INTEGER  edges deleted
// rows: one
UNWIND $rows AS row
MATCH (:Fact {id: row.from})-[edge]->(:Fact {id: row.to})
WHERE type(edge) = row.type AND edge.fingerprint IS NOT NULL
DELETE edge
RETURN count(*) AS deleted
