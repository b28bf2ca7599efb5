// The import that writes out of sight, or did when it was killed.
// params
//   none
// returns
//   token  STRING   tells it from others, null when there is none
//   at     INTEGER  when it last wrote, milliseconds since 1970
// rows: one
OPTIONAL MATCH (arrival:Arrival {id: 'arrival'})
RETURN arrival.token AS token, arrival.at AS at
