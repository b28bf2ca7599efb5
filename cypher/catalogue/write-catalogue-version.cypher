// Remembers which catalogue the graph holds and by which settings it was made.
// params
//   $version       STRING  hash of facts and settings
//   $rulesVersion  STRING  version of the rules
//   $settings      STRING  settings as JSON
// returns
//   version  STRING  the version written
// rows: one
MERGE (catalogue:Catalogue {id: 'catalogue'})
SET catalogue.version = $version, catalogue.rulesVersion = $rulesVersion, catalogue.settings = $settings
RETURN catalogue.version AS version
