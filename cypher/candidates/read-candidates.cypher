// Stored candidates without what they hold.
// params
//   $tenant  STRING        whose candidates
//   $ids     LIST<STRING>  candidate ids
// returns
//   id              STRING                     candidate id
//   reference       STRING                     the tenant's own pseudonymous reference
//   version         INTEGER                    counts the writes
//   tag             STRING                     random per write
//   createdAt       STRING                     ISO 8601
//   updatedAt       STRING                     ISO 8601
//   expiresAt       STRING                     ISO 8601; from then on the candidate counts as gone
//   educationLevel  STRING or INTEGER or null  highest diploma, as given
//   unresolved      LIST<STRING>               what the catalogue lacks, each as JSON
// rows: one per candidate the tenant has, ordered by id
UNWIND $ids AS wanted
MATCH (candidate:Candidate {id: wanted})
WHERE candidate.tenant = $tenant
RETURN candidate.id AS id, candidate.reference AS reference, candidate.version AS version,
  candidate.tag AS tag, candidate.createdAt AS createdAt, candidate.updatedAt AS updatedAt, candidate.expiresAt AS expiresAt,
  candidate.educationLevel AS educationLevel, candidate.unresolved AS unresolved
ORDER BY id
