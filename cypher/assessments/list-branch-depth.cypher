// What the functions of branches require of knowledge and skill, and the work they perform: the trunk of a T.
// params
//   $ids  LIST<STRING>  branch ids
// returns
//   branchId  STRING  branch
//   id        STRING  competence or work process
//   name      STRING  Dutch name
//   nameEn    STRING  English name, null when there is none
//   kind      STRING  knowledge, skill or work
// rows: one per branch and thing, ordered by branchId, id
UNWIND $ids AS wanted
MATCH (branch:Branch {id: wanted})<-[:ON]-(owner:Function)<-[:SPECIALISES*0..1]-(function:Function)
WHERE function.id = owner.id OR function.kind = 'specialisation'
CALL (function) {
  MATCH (function)-[:REQUIRES]->(competence:Competence)
  WHERE competence.kind = 'knowledge' OR competence.kind = 'skill'
  RETURN competence AS thing, competence.kind AS kind
  UNION
  MATCH (function)-[:PERFORMS]->(work:WorkProcess)
  RETURN work AS thing, 'work' AS kind
}
RETURN DISTINCT branch.id AS branchId, thing.id AS id, thing.name AS name, thing.nameEn AS nameEn, kind AS kind
ORDER BY branchId, id
