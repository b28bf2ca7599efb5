// One import at a time writes out of sight: from here on it is this one, and one before it that has not ended cannot end any more.
// params
//   $token  STRING   tells this import from others
//   $at     INTEGER  now, milliseconds since 1970
// returns
//   token  STRING  the same
// rows: one
MERGE (arrival:Arrival {id: 'arrival'})
SET arrival.token = $token, arrival.at = $at
RETURN arrival.token AS token
