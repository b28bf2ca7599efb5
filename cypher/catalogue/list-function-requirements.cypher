// What a function requires: its own requirements and, for a specialisation, those of its function.
// params
//   $id  STRING  id of the function
// returns
//   id           STRING        id
//   name         STRING        name in the language of the source
//   nameEn       STRING        English name
//   kind         STRING        behaviour, knowledge or skill
//   scheme       STRING        its scheme
//   weight       FLOAT         weight above 0, at most 1
//   essential    BOOLEAN       whether the source calls it essential
//   weightBasis  STRING        where the weight comes from
//   owner        STRING        id of the function that states it
//   sources      LIST<STRING>  places it was taken from, each a JSON text
// rows: one per competence and owner, ordered by id and owner
MATCH (node:Function {id: $id})-[:SPECIALISES*0..1]->(owner:Function)
WHERE owner.id = node.id OR node.kind = 'specialisation'
MATCH (owner)-[edge:REQUIRES]->(other:Competence)
RETURN other.id AS id, other.name AS name, other.nameEn AS nameEn, other.kind AS kind, other.scheme AS scheme,
  edge.weight AS weight, edge.essential AS essential, edge.weightBasis AS weightBasis, owner.id AS owner, edge.sources AS sources
ORDER BY id, owner
