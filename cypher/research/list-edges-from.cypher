// Edges of these types that leave these nodes, with what they say; what is only kept to compute with is left out.
// params
//   $ids    LIST<STRING>  ids of the nodes they leave
//   $types  MAP           each edge type that counts -> true
// returns
//   type         STRING        edge type
//   from         STRING        id of the node it leaves
//   to           STRING        id of the node it enters
//   basis        STRING        stated, inferred, or the basis of a step
//   reason       STRING        why it was inferred
//   kind         STRING        matches: exact, close or broad; relations: kind
//   weight       FLOAT         requirements: weight
//   essential    BOOLEAN       requirements: essential or not
//   weightBasis  STRING        requirements: where the weight comes from
//   baseOverlap  FLOAT         derived steps: overlap without a candidate
//   sources      LIST<STRING>  places it was taken from, each a JSON text
// rows: one per edge, ordered by type, from and to
UNWIND $ids AS wanted
MATCH (from:Fact {id: wanted})-[edge]->(to:Fact)
WHERE $types[type(edge)] IS NOT NULL
RETURN type(edge) AS type, from.id AS from, to.id AS to, edge.basis AS basis, edge.reason AS reason, edge.kind AS kind,
  edge.weight AS weight, edge.essential AS essential, edge.weightBasis AS weightBasis, edge.baseOverlap AS baseOverlap,
  edge.sources AS sources
ORDER BY type, from, to
