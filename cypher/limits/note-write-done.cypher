// Keeps that a write was done, in the transaction of the write.
// params
//   $id         STRING  tenant and key, hashed
//   $request    STRING  hash of what was asked
//   $outcome    STRING  what came of it
//   $expiresAt  STRING  ISO 8601
// returns
//   id  STRING  tenant and key, hashed
// rows: one, ordered by id
MERGE (done:WriteDone {id: $id})
SET done.request = $request, done.outcome = $outcome, done.expiresAt = $expiresAt
RETURN done.id AS id
ORDER BY id
