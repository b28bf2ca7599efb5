// A stored candidate without what the candidate holds.
// params
//   $tenant  STRING  whose candidate
//   $id      STRING  candidate id
// returns
//   reference       STRING                     the tenant's own pseudonymous reference
//   version         INTEGER                    counts the writes
//   tag             STRING                     random per write
//   createdAt       STRING                     ISO 8601
//   updatedAt       STRING                     ISO 8601
//   expiresAt       STRING                     ISO 8601; from then on the candidate counts as gone
//   educationLevel  STRING or INTEGER or null  highest diploma, as given
//   unresolved      LIST<STRING>               what the catalogue lacks, each as JSON
// rows: one, none when the tenant has no such candidate, ordered by reference
MATCH (candidate:Candidate {id: $id})
WHERE candidate.tenant = $tenant
RETURN candidate.reference AS reference, candidate.version AS version, candidate.tag AS tag,
  candidate.createdAt AS createdAt, candidate.updatedAt AS updatedAt, candidate.expiresAt AS expiresAt,
  candidate.educationLevel AS educationLevel, candidate.unresolved AS unresolved
ORDER BY reference
