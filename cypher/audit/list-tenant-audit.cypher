// Entries of one tenant before one, newest first; all of them, or those about one candidate.
// params
//   $tenant   STRING          whose entries
//   $subject  STRING or null  keyed hash of a reference; null: about anybody
//   $before   INTEGER         sequence of the last entry already read
//   $most     INTEGER         most rows
// returns
//   sequence  INTEGER       place in the log, from 1
//   at        STRING        ISO 8601
//   actor     STRING        id of the key, subject of the token, or local
//   action    STRING        what was done
//   subjects  LIST<STRING>  candidates, each as the keyed hash of its reference
// rows: one per entry, ordered by sequence, falling
MATCH (entry:AuditEntry)
WHERE entry.tenant = $tenant AND entry.sequence < $before AND ($subject IS NULL OR $subject IN entry.subjects)
RETURN entry.sequence AS sequence, entry.at AS at, entry.actor AS actor, entry.action AS action, entry.subjects AS subjects
ORDER BY sequence DESC
LIMIT $most
