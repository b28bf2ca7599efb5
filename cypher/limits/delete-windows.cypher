// Deletes windows that are over.
// params
//   $now   STRING   ISO 8601
//   $most  INTEGER  most rows
// returns
//   deleted  INTEGER  how many
// rows: one
MATCH (window:RateWindow)
WHERE window.until <= $now
WITH window
LIMIT $most
DELETE window
RETURN count(*) AS deleted
