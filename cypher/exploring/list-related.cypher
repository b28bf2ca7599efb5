// One page per node of what stands at the other end of its edges of one type, with what the edges say.
// The direction is part of the key: a match may be written from either end.
// params
//   $ids        LIST<STRING>  ids of the nodes asked about
//   $type       STRING        edge type
//   $label      STRING        label at the other end
//   $direction  STRING        out: edges that leave the node; in: those that enter it; both
//   $after      STRING        key of the last one shown, or null
//   $until      INTEGER       most per node
// returns
//   owner        STRING        id of the node asked about
//   key          STRING        id and direction, which the order follows; null when nothing is on this page
//   id           STRING        id of the other
//   direction    STRING        out or in
//   kind         STRING        matches: exact, close or broad
//   basis        STRING        stated, inferred, or the basis of a step
//   reason       STRING        why
//   weight       FLOAT         requirements: weight above 0, at most 1
//   essential    BOOLEAN       requirements: whether the source calls it essential
//   weightBasis  STRING        requirements: where the weight comes from
//   baseOverlap  FLOAT         derived steps: overlap without a candidate
//   sources      LIST<STRING>  places it was taken from, each a JSON text
//   total        INTEGER       how many on all pages of this node
// rows: at most $until per node that has any, one without key for a page past its end, ordered by owner and key
UNWIND $ids AS owner
MATCH (node:Fact {id: owner})-[edge]-(other:Fact)
WHERE type(edge) = $type AND $label IN labels(other)
WITH owner, edge, other.id AS id, CASE WHEN startNode(edge).id = owner THEN 'out' ELSE 'in' END AS direction
WHERE $direction = 'both' OR $direction = direction
WITH owner, edge, id, direction, id + ' ' + direction AS key
ORDER BY owner, key
WITH owner, collect({
  key: key, id: id, direction: direction, kind: edge.kind, basis: edge.basis, reason: edge.reason, weight: edge.weight,
  essential: edge.essential, weightBasis: edge.weightBasis, baseOverlap: edge.baseOverlap, sources: edge.sources
}) AS found
WITH owner, size(found) AS total, [one IN found WHERE $after IS NULL OR one.key > $after] AS rest
WITH owner, total, rest[0..$until] AS page
UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS one
RETURN owner, one.key AS key, one.id AS id, one.direction AS direction, one.kind AS kind, one.basis AS basis, one.reason AS reason,
  one.weight AS weight, one.essential AS essential, one.weightBasis AS weightBasis, one.baseOverlap AS baseOverlap,
  one.sources AS sources, total
ORDER BY owner, key
