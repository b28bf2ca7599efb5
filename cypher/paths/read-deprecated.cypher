// Functions that are no goal, stop or entry: their source states them no more.
// params
//   none
// returns
//   deprecated  LIST<STRING>  function ids
// rows: one, none when no catalogue is loaded, ordered by deprecated
MATCH (catalogue:Catalogue {id: 'catalogue'})
RETURN coalesce(catalogue.deprecated, []) AS deprecated
ORDER BY deprecated
