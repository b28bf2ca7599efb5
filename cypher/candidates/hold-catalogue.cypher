// Keeps a load, and every other writer of candidates, waiting until this transaction ends; tells which catalogue it is.
// The property is gone at once: writing it is what takes the lock on a server with several writers.
// params
//   none
// returns
//   version  STRING  hash of facts and settings, read after the wait
// rows: one, none when no catalogue is loaded, ordered by version
MATCH (catalogue:Catalogue {id: 'catalogue'})
SET catalogue.held = true
WITH catalogue
REMOVE catalogue.held
WITH catalogue
RETURN catalogue.version AS version
ORDER BY version
