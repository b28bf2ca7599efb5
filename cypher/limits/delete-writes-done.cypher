// Deletes what is kept of writes once their time is over.
// params
//   $now   STRING   ISO 8601
//   $most  INTEGER  most rows
// returns
//   deleted  INTEGER  how many
// rows: one
MATCH (done:WriteDone)
WHERE done.expiresAt <= $now
WITH done
LIMIT $most
DELETE done
RETURN count(*) AS deleted
