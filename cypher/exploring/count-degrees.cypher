// How many edges of each type nodes of each label have, as a histogram; nodes without any are not in it.
// params
//   none
// returns
//   label      STRING   label of the nodes
//   type       STRING   edge type
//   direction  STRING   out: edges that leave the node; in: edges that enter it
//   degree     INTEGER  edges at one node
//   nodes      INTEGER  nodes with so many
// rows: one per label, type, direction and degree, in that order
CALL {
  MATCH (node:Fact)-[edge]->(:Fact)
  WITH node, type(edge) AS type, count(*) AS degree
  RETURN node, type, 'out' AS direction, degree
  UNION ALL
  MATCH (node:Fact)<-[edge]-(:Fact)
  WITH node, type(edge) AS type, count(*) AS degree
  RETURN node, type, 'in' AS direction, degree
}
WITH [label IN labels(node) WHERE label <> 'Fact'][0] AS label, type, direction, degree, count(*) AS nodes
RETURN label, type, direction, degree, nodes
ORDER BY label, type, direction, degree
