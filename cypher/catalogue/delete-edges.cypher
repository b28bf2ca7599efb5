// Deletes stated edges that no source states any more.
// params
//   $rows  LIST<MAP>  {from STRING, to STRING, id STRING}
// returns
//   deleted  INTEGER  edges deleted
// rows: one
UNWIND $rows AS row
MATCH (:Fact {id: row.from})-[edge]->(:Fact {id: row.to})
WHERE edge.id = row.id
DELETE edge
RETURN count(*) AS deleted
