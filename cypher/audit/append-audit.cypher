// Adds an entry at the end of the audit log, which the transaction holds.
// params
//   $properties  MAP      the entry: id, sequence, at, tenant, actor, action, subjects, previous, hash
//   $count       INTEGER  entries with this one
//   $hash        STRING   of this entry
// returns
//   count  INTEGER  entries now
// rows: one, ordered by count
MATCH (log:AuditLog {id: 'audit'})
CREATE (entry:AuditEntry)
SET entry += $properties, log.count = $count, log.hash = $hash
RETURN log.count AS count
ORDER BY count
