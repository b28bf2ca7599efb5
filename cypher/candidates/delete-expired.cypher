// Deletes candidates whose time is over, of every tenant, some at a time: one transaction need not hold them all.
// params
//   $now   STRING   ISO 8601
//   $most  INTEGER  at most so many
// returns
//   deleted  INTEGER  candidates deleted
// rows: one
MATCH (candidate:Candidate)
WHERE candidate.expiresAt <= $now
WITH candidate
LIMIT $most
DETACH DELETE candidate
RETURN count(*) AS deleted
