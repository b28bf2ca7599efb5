// Takes from a stored candidate all that the candidate holds, before it is written anew.
// params
//   $tenant  STRING  whose candidate
//   $id      STRING  candidate id
// returns
//   deleted  INTEGER  holdings deleted
// rows: one
MATCH (candidate:Candidate {id: $id})
WHERE candidate.tenant = $tenant
MATCH (candidate)-[holds:HOLDS]->(:Fact)
DELETE holds
RETURN count(*) AS deleted
