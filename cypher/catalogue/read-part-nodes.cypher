// Nodes that a part states, to compare one version with another; those it states no more are left out.
// params
//   $part  STRING  part of the catalogue
// returns
//   label   STRING  label besides Fact
//   id      STRING  node id
//   name    STRING  name
//   nameEn  STRING  English name
// rows: one per node, ordered by id
MATCH (node:Fact)
WHERE node.part = $part AND node.deprecated IS NULL
RETURN [label IN labels(node) WHERE label <> 'Fact'][0] AS label, node.id AS id, node.name AS name, node.nameEn AS nameEn
ORDER BY id
