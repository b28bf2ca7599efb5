// One page per function of what it requires: its own requirements and, for a specialisation, those of its function.
// params
//   $ids    LIST<STRING>  ids of functions
//   $after  STRING        id of the last competence shown, or null
//   $until  INTEGER       most per function
// returns
//   owner   STRING     id of the function
//   id      STRING     id of the competence; null when nothing is on this page
//   stated  LIST<MAP>  {owner, weight, essential, weightBasis, sources} per function that states it, itself or its function
//   total   INTEGER    competences on all pages of this function
// rows: at most $until per function that has any, one without id for a page past its end, ordered by owner and id
UNWIND $ids AS owner
MATCH (node:Function {id: owner})-[:SPECIALISES*0..1]->(stating:Function)
WHERE stating.id = owner OR node.kind = 'specialisation'
MATCH (stating)-[edge:REQUIRES]->(other:Competence)
WITH owner, other.id AS id, stating, edge
ORDER BY owner, id, stating.id
WITH owner, id, collect({
  owner: stating.id, weight: edge.weight, essential: edge.essential, weightBasis: edge.weightBasis, sources: edge.sources
}) AS stated
ORDER BY owner, id
WITH owner, collect({id: id, stated: stated}) AS found
WITH owner, size(found) AS total, [one IN found WHERE $after IS NULL OR one.id > $after] AS rest
WITH owner, total, rest[0..$until] AS page
UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS one
RETURN owner, one.id AS id, one.stated AS stated, total
ORDER BY owner, id
