// Which of these ids the catalogue has, and as what.
// params
//   $ids  LIST<STRING>  ids of any kind
// returns
//   id     STRING  id
//   label  STRING  label of the node
// rows: one per id known, ordered by id
UNWIND $ids AS wanted
MATCH (node:Fact {id: wanted})
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Fact'][0] AS label
ORDER BY id
