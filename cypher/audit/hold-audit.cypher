// Keeps other writers of the audit log waiting until this transaction ends; tells where the log ends. Made when there is none yet.
// params
//   $secret  STRING  random; the secret of a log that is made here
// returns
//   count   INTEGER  entries so far
//   hash    STRING   of the last entry; empty before the first
//   secret  STRING   what references are hashed with in this log
// rows: one, ordered by count
MERGE (log:AuditLog {id: 'audit'})
SET log.held = true
WITH log
REMOVE log.held
WITH log
SET log.count = coalesce(log.count, 0), log.hash = coalesce(log.hash, ''), log.secret = coalesce(log.secret, $secret)
RETURN log.count AS count, log.hash AS hash, log.secret AS secret
ORDER BY count
