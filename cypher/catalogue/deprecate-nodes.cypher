// Marks nodes that their part states no more: they stay, for whoever holds them.
// params
//   $rows  LIST<MAP>  {id STRING, replacedBy STRING or null, fingerprint STRING}
// returns
//   written  INTEGER  nodes marked
// rows: one
UNWIND $rows AS row
MATCH (node:Fact {id: row.id})
SET node.deprecated = true, node.replacedBy = row.replacedBy, node.fingerprint = row.fingerprint
RETURN count(*) AS written
