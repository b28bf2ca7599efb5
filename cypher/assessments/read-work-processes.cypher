// Names of work processes, with where they are printed.
// params
//   $ids  LIST<STRING>  work process ids
// returns
//   id       STRING        work process id
//   name     STRING        Dutch name
//   nameEn   STRING        English name, null when there is none
//   code     STRING        code in its source
//   sources  LIST<STRING>  where it is printed, as JSON
// rows: one per work process found, ordered by id
UNWIND $ids AS wanted
MATCH (work:WorkProcess {id: wanted})
RETURN work.id AS id, work.name AS name, work.nameEn AS nameEn, work.code AS code, work.sources AS sources
ORDER BY id
