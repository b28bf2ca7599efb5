// Functions that name the code of an ESCO occupation match it, where no source states a match between the two. The occupation named
// is the one meant, hence stated; an occupation is a class of jobs, hence close.
// params
//   none
// returns
//   matches  INTEGER  matches made
// rows: one
MATCH (item:Function)
WHERE item.escoCode IS NOT NULL
MATCH (concept:Function {code: item.escoCode})
WHERE concept.scheme = 'esco' AND concept.id <> item.id AND NOT EXISTS { (item)-[:MATCHES]-(concept) }
CREATE (item)-[link:MATCHES]->(concept)
SET link.kind = 'close', link.basis = 'stated', link.byCode = true,
  link.reason = 'The source names the ESCO code ' + item.escoCode + '.', link.sources = item.sources
RETURN count(*) AS matches
