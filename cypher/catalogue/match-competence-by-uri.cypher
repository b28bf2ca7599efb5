// Competences that name the address of an ESCO concept match it, where no source states a match between the two: the same thing, as the
// source says.
// params
//   none
// returns
//   matches  INTEGER  matches made
// rows: one
MATCH (item:Competence)
WHERE item.escoId IS NOT NULL
MATCH (concept:Competence {id: item.escoId})
WHERE concept.id <> item.id AND NOT EXISTS { (item)-[:MATCHES]-(concept) }
CREATE (item)-[link:MATCHES]->(concept)
SET link.kind = 'exact', link.basis = 'stated', link.byCode = true,
  link.reason = 'The source names this ESCO concept.', link.sources = item.sources
RETURN count(*) AS matches
