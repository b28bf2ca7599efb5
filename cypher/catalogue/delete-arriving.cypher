// Deletes what an import left out of sight when it was given up or killed, with its edges, so many nodes at a time.
// params
//   $limit  INTEGER  most nodes deleted at once
// returns
//   deleted  INTEGER  nodes deleted
// rows: one
MATCH (node:ArrivingFact)
WITH node
LIMIT $limit
DETACH DELETE node
RETURN count(*) AS deleted
