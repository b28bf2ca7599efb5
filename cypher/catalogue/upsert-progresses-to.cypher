// Writes PROGRESSES_TO edges whole, one per pair of ends; a row whose end does not exist is not counted.
// params
//   $rows  LIST<MAP>  {from STRING, to STRING, properties MAP}, properties with fingerprint
// returns
//   written  INTEGER  edges written
// rows: one
UNWIND $rows AS row
MATCH (from:Fact {id: row.from})
MATCH (to:Fact {id: row.to})
MERGE (from)-[edge:PROGRESSES_TO]->(to)
SET edge = row.properties
RETURN count(*) AS written
