// Keys of one tenant, revoked ones too.
// params
//   $tenant  STRING  whose keys
// returns
//   id         STRING          key id
//   tenant     STRING          whose candidates it may meet
//   roles      LIST<STRING>    what its holder is
//   label      STRING          what its maker calls it
//   createdAt  STRING          ISO 8601
//   expiresAt  STRING or null  ISO 8601
//   revokedAt  STRING or null  ISO 8601
// rows: one per key, ordered by id
MATCH (key:ApiKey)
WHERE key.tenant = $tenant
RETURN key.id AS id, key.tenant AS tenant, key.roles AS roles, key.label AS label,
  key.createdAt AS createdAt, key.expiresAt AS expiresAt, key.revokedAt AS revokedAt
ORDER BY id
