// The import that writes out of sight, or did when it was killed.
// params
//   none
// returns
//   token  STRING   tells it from others
//   at     INTEGER  when it last wrote, milliseconds since 1970
// rows: one, none when there is none, ordered by token
MATCH (arrival:Arrival {id: 'arrival'})
RETURN arrival.token AS token, arrival.at AS at
ORDER BY token
