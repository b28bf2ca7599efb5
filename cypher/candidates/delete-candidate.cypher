// Deletes a stored candidate with all that is held.
// params
//   $tenant  STRING  whose candidate
//   $id      STRING  candidate id
// returns
//   deleted  INTEGER  candidates deleted
// rows: one
MATCH (candidate:Candidate {id: $id})
WHERE candidate.tenant = $tenant
DETACH DELETE candidate
RETURN count(*) AS deleted
