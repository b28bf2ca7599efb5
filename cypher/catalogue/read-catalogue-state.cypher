// What the catalogue in the graph was made of.
// params
//   none
// returns
//   version   STRING                hash of facts and settings
//   settings  STRING                settings as JSON
//   parts     LIST<STRING> or null  parts, each as JSON; null in a graph of before there were parts
//   shelf     LIST<STRING> or null  what parts state and the graph cannot hold now, each as JSON
// rows: one, none when nothing is loaded, ordered by version
MATCH (catalogue:Catalogue {id: 'catalogue'})
RETURN catalogue.version AS version, catalogue.settings AS settings, catalogue.parts AS parts, catalogue.shelf AS shelf
ORDER BY version
