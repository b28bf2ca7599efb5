// What nodes the catalogue in the graph has, to find what a load must change.
// params
//   none
// returns
//   label        STRING          label besides Fact
//   id           STRING          node id
//   fingerprint  STRING          hash of the fact
//   part         STRING          part that states it
//   deprecated   BOOLEAN         its part states it no more
//   replacedBy   STRING or null  id of what replaced it
// rows: one per node of the catalogue, ordered by id
MATCH (node:Fact)
RETURN [label IN labels(node) WHERE label <> 'Fact'][0] AS label, node.id AS id, node.fingerprint AS fingerprint,
  coalesce(node.part, 'seeds') AS part, coalesce(node.deprecated, false) AS deprecated, node.replacedBy AS replacedBy
ORDER BY id
