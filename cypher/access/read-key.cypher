// One key, revoked or not.
// params
//   $id  STRING  key id
// returns
//   id         STRING          key id
//   tenant     STRING          whose candidates it may meet
//   roles      LIST<STRING>    what its holder is
//   label      STRING          what its maker calls it
//   hash       STRING          of its secret
//   createdAt  STRING          ISO 8601
//   expiresAt  STRING or null  ISO 8601; from then on it counts as revoked
//   revokedAt  STRING or null  ISO 8601
// rows: one, none when there is no such key, ordered by id
MATCH (key:ApiKey {id: $id})
RETURN key.id AS id, key.tenant AS tenant, key.roles AS roles, key.label AS label, key.hash AS hash,
  key.createdAt AS createdAt, key.expiresAt AS expiresAt, key.revokedAt AS revokedAt
ORDER BY id
