// Goes on with an import that writes out of sight, and keeps others from taking over until this transaction ends.
// params
//   $token  STRING   the import's own
//   $at     INTEGER  now, milliseconds since 1970
// returns
//   token  STRING  the same
// rows: one, none when another import has taken over, ordered by token
MATCH (arrival:Arrival {id: 'arrival'})
SET arrival.at = CASE WHEN arrival.token = $token THEN $at ELSE arrival.at END
WITH arrival
WHERE arrival.token = $token
RETURN arrival.token AS token
ORDER BY token
