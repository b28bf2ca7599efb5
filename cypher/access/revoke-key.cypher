// Ends a key of one tenant; one that had ended keeps the moment it did.
// params
//   $tenant  STRING  whose key
//   $id      STRING  key id
//   $now     STRING  ISO 8601
// returns
//   id         STRING  key id
//   revokedAt  STRING  ISO 8601
// rows: one, none when the tenant has no such key, ordered by id
MATCH (key:ApiKey {id: $id})
WHERE key.tenant = $tenant
SET key.revokedAt = coalesce(key.revokedAt, $now)
RETURN key.id AS id, key.revokedAt AS revokedAt
ORDER BY id
