// Which of these edges the catalogue has; a step computed at load too.
// params
//   $edges  LIST<MAP>  {id STRING, type STRING, from STRING, to STRING}
// returns
//   id  STRING  id as given
// rows: one per edge found, ordered by id
UNWIND $edges AS asked
MATCH (:Fact {id: asked.from})-[edge]->(:Fact {id: asked.to})
WHERE type(edge) = asked.type
RETURN DISTINCT asked.id AS id
ORDER BY id
