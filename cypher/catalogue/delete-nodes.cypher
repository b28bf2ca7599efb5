// Deletes nodes that no source states any more, with their edges.
// params
//   $ids  LIST<STRING>  node ids
// returns
//   deleted  INTEGER  nodes deleted
// rows: one
UNWIND $ids AS id
MATCH (node:Fact {id: id})
DETACH DELETE node
RETURN count(*) AS deleted
