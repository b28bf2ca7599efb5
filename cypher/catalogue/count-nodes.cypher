// Nodes per label; what an import writes out of sight is not there yet.
// params
//   none
// returns
//   label  STRING   label; Fact, which every catalogue node has, left out
//   nodes  INTEGER  nodes with it
// rows: one per label, ordered by label
MATCH (node)
UNWIND labels(node) AS label
WITH label, count(*) AS nodes
WHERE label <> 'Fact' AND label <> 'Catalogue' AND NOT label STARTS WITH 'Arriv'
RETURN label AS label, nodes AS nodes
ORDER BY label
