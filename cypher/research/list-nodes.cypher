// Every node of the catalogue, by label: what an export walks through. Nothing that is kept of anybody is a Fact.
// params
//   none
// returns
//   label  STRING  label besides Fact
//   id     STRING  node id
// rows: one per node, ordered by label and id
MATCH (node:Fact)
RETURN [label IN labels(node) WHERE label <> 'Fact'][0] AS label, node.id AS id
ORDER BY label, id
