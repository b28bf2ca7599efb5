// Entries of the audit log after one, oldest first.
// params
//   $after  INTEGER  sequence of the last entry already read; 0 at the start
//   $most   INTEGER  most rows
// returns
//   sequence  INTEGER       place in the log, from 1
//   at        STRING        ISO 8601
//   tenant    STRING        whose candidates
//   actor     STRING        id of the key, subject of the token, or local
//   action    STRING        what was done
//   subjects  LIST<STRING>  candidates, each as the keyed hash of its reference
//   previous  STRING        hash of the entry before
//   hash      STRING        of this entry
// rows: one per entry, ordered by sequence
MATCH (entry:AuditEntry)
WHERE entry.sequence > $after AND entry.sequence <= $after + $most
RETURN entry.sequence AS sequence, entry.at AS at, entry.tenant AS tenant, entry.actor AS actor, entry.action AS action,
  entry.subjects AS subjects, entry.previous AS previous, entry.hash AS hash
ORDER BY sequence
