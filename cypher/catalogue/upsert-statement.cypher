// Writes Statement nodes whole: what a node had before and its row lacks is gone.
// params
//   $rows  LIST<MAP>  {id STRING, properties MAP}, properties with id and fingerprint
// returns
//   written  INTEGER  nodes written
// rows: one
UNWIND $rows AS row
MERGE (node:Statement {id: row.id})
SET node = row.properties
SET node:Fact
RETURN count(*) AS written
