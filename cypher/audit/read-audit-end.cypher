// Where the audit log ends.
// params
//   none
// returns
//   count   INTEGER  entries
//   hash    STRING   of the last entry
//   secret  STRING   what references are hashed with in this log
// rows: one, none when nothing was ever logged, ordered by count
MATCH (log:AuditLog {id: 'audit'})
RETURN log.count AS count, log.hash AS hash, log.secret AS secret
ORDER BY count
