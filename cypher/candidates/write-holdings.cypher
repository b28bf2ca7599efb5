// Writes what a stored candidate holds, one edge per item: who held a function twice has two. An id the catalogue lacks is not counted.
// params
//   $tenant  STRING     whose candidate
//   $id      STRING     candidate id
//   $rows    LIST<MAP>  {id STRING, properties MAP}, properties with position and grade
// returns
//   written  INTEGER  holdings written
// rows: one
MATCH (candidate:Candidate {id: $id})
WHERE candidate.tenant = $tenant
UNWIND $rows AS row
MATCH (held:Fact {id: row.id})
CREATE (candidate)-[holds:HOLDS]->(held)
SET holds = row.properties
RETURN count(*) AS written
