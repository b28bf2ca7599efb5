// Writes a candidate whole, without what the candidate holds: what was there before and is not given is gone.
// params
//   $tenant      STRING  whose candidate
//   $id          STRING  candidate id
//   $properties  MAP     every property but the tenant, the id included
// returns
//   written  INTEGER  candidates written
// rows: one
MERGE (candidate:Candidate {id: $id})
SET candidate = $properties
SET candidate.tenant = $tenant
RETURN count(*) AS written
