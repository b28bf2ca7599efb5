// Remembers what the catalogue in the graph is made of and by which settings, and which functions are deprecated.
// params
//   $version       STRING        hash of facts and settings
//   $rulesVersion  STRING        version of the rules
//   $settings      STRING        settings as JSON
//   $parts         LIST<STRING>  parts, each as JSON
//   $shelf         LIST<STRING>  what parts state and the graph cannot hold now, each as JSON
//   $deprecated    LIST<STRING>  ids of deprecated functions
// returns
//   version  STRING  the version written
// rows: one
MERGE (catalogue:Catalogue {id: 'catalogue'})
SET catalogue.version = $version, catalogue.rulesVersion = $rulesVersion, catalogue.settings = $settings, catalogue.parts = $parts,
  catalogue.shelf = $shelf, catalogue.deprecated = $deprecated
RETURN catalogue.version AS version
