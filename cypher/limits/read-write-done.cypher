// A write that was done under an idempotency key of one tenant.
// params
//   $id   STRING  tenant and key, hashed
//   $now  STRING  ISO 8601; what has expired is not found
// returns
//   id         STRING  tenant and key, hashed
//   request    STRING  hash of what was asked
//   outcome    STRING  what came of it: a version tag, or the id of a key
//   expiresAt  STRING  ISO 8601
// rows: one, none when there was no such write, ordered by id
MATCH (done:WriteDone {id: $id})
WHERE done.expiresAt > $now
RETURN done.id AS id, done.request AS request, done.outcome AS outcome, done.expiresAt AS expiresAt
ORDER BY id
