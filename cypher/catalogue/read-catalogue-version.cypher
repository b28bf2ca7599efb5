// Which catalogue the graph holds.
// params
//   none
// returns
//   version       STRING  hash of facts and settings
//   rulesVersion  STRING  version of the rules it was made by
// rows: one, none when nothing is loaded, ordered by version
MATCH (catalogue:Catalogue {id: 'catalogue'})
RETURN catalogue.version AS version, catalogue.rulesVersion AS rulesVersion
ORDER BY version
