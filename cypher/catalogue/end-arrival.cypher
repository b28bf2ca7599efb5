// No import writes out of sight any more.
// params
//   $token  STRING  the import's own
// returns
//   deleted  INTEGER  1, or 0 when it was another's
// rows: one
MATCH (arrival:Arrival {id: 'arrival'})
WHERE arrival.token = $token
DELETE arrival
RETURN count(*) AS deleted
