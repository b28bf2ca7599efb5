// How many nodes the graph keeps that are no part of the catalogue: of candidates, keys, the audit log.
// params
//   none
// returns
//   nodes  INTEGER  how many there are
// rows: one
CALL {
  MATCH (node:Candidate)
  RETURN count(node) AS found
  UNION ALL
  MATCH (node:ApiKey)
  RETURN count(node) AS found
  UNION ALL
  MATCH (node:AuditEntry)
  RETURN count(node) AS found
  UNION ALL
  MATCH (node:AuditLog)
  RETURN count(node) AS found
  UNION ALL
  MATCH (node:RateWindow)
  RETURN count(node) AS found
  UNION ALL
  MATCH (node:WriteDone)
  RETURN count(node) AS found
}
RETURN coalesce(sum(found), 0) AS nodes
