// Which of these ids the catalogue has, and as what.
// params
//   $ids  LIST<STRING>  ids of any kind
// returns
//   id     STRING  id
//   label  STRING  label of the node
//   deprecated  BOOLEAN         its source states it no more
//   replacedBy  STRING or null  id of what replaced it
// rows: one per id known, ordered by id
UNWIND $ids AS wanted
MATCH (node:Fact {id: wanted})
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Fact'][0] AS label, coalesce(node.deprecated, false) AS deprecated,
  node.replacedBy AS replacedBy
ORDER BY id
