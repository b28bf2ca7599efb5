// Keeps a new key.
// params
//   $id          STRING  key id
//   $properties  MAP     tenant, roles, label, hash, createdAt and, where it ends, expiresAt
// returns
//   id  STRING  key id
// rows: one, ordered by id
CREATE (key:ApiKey {id: $id})
SET key += $properties
RETURN key.id AS id
ORDER BY id
