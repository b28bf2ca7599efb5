// What stands one edge away from these nodes, whichever way it points, functions left out.
// params
//   $ids  LIST<STRING>  node ids
// returns
//   id  STRING  id of the other node
// rows: one per node found, ordered by id
UNWIND $ids AS wanted
MATCH (:Fact {id: wanted})--(other:Fact)
WHERE NOT 'Function' IN labels(other)
WITH DISTINCT other.id AS id
RETURN id
ORDER BY id
