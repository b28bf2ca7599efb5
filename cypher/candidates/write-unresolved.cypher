// Writes what stored candidates have that the catalogue lacks, and counts each as changed.
// params
//   $rows  LIST<MAP>  {id STRING, unresolved LIST<STRING>}, id of a candidate
//   $now   STRING     ISO 8601
// returns
//   written  INTEGER  candidates written
// rows: one
UNWIND $rows AS row
MATCH (candidate:Candidate {id: row.id})
SET candidate.unresolved = row.unresolved, candidate.version = candidate.version + 1, candidate.updatedAt = $now
RETURN count(*) AS written
