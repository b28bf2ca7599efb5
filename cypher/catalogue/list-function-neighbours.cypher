// Functions one step away.
// params
//   $id  STRING  id of the function
// returns
//   id           STRING        id
//   name         STRING        name in the language of the source
//   nameEn       STRING        English name
//   kind         STRING        kind of the other
//   level        INTEGER       its NLQF level
//   basis        STRING        documented, specialisation, ladder or derived
//   baseOverlap  FLOAT         derived steps: overlap without a candidate
//   sources      LIST<STRING>  places it was taken from, each a JSON text
// rows: one per relation, ordered by id
MATCH (node:Function {id: $id})-[edge:PROGRESSES_TO]->(other:Function)
RETURN other.id AS id, other.name AS name, other.nameEn AS nameEn, other.kind AS kind, other.level AS level, edge.basis AS basis,
  edge.baseOverlap AS baseOverlap, edge.sources AS sources
ORDER BY id
