// Nodes whole, to keep what a part states of them while another part is heard.
// params
//   $ids  LIST<STRING>  node ids
// returns
//   label       STRING  label besides Fact
//   id          STRING  node id
//   properties  MAP     all properties, computed ones included
// rows: one per node found, ordered by id
UNWIND $ids AS wanted
MATCH (node:Fact {id: wanted})
RETURN [label IN labels(node) WHERE label <> 'Fact'][0] AS label, node.id AS id, properties(node) AS properties
ORDER BY id
