// Functions whose computed properties rest on any of these nodes: the function itself, who requires the competence, performs the work,
// is on the branch, has the criterion, or for whom the course is listed; and the specialisations of each, which inherit.
// params
//   $ids  LIST<STRING>  ids of any label
// returns
//   id  STRING  function id
// rows: one per function, ordered by id
UNWIND $ids AS touchedId
MATCH (:Fact {id: touchedId})-[:REQUIRES|PERFORMS|ON|CLASSIFIED_BY|PREPARES_FOR*0..1]-(near:Function)
MATCH (near)<-[:SPECIALISES*0..1]-(function:Function)
RETURN DISTINCT function.id AS id
ORDER BY id
