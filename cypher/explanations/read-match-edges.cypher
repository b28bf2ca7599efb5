// Single matches between pairs of competences.
// params
//   $pairs  LIST<MAP>  {from STRING, to STRING}, in either direction
// returns
//   from   STRING  as asked
//   to     STRING  as asked
//   id     STRING  edge id
//   basis  STRING  stated or inferred
// rows: one per match found, ordered by from, to, id
UNWIND $pairs AS pair
MATCH (one:Competence {id: pair.from})-[matched:MATCHES]-(other:Competence {id: pair.to})
WHERE matched.kind <> 'broad'
RETURN DISTINCT one.id AS from, other.id AS to, 'matches~' + startNode(matched).id + '~' + endNode(matched).id AS id, matched.basis AS basis
ORDER BY from, to, id
