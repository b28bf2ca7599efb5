// Every match between competences, to chain them.
// params
//   none
// returns
//   from   STRING  competence id
//   to     STRING  competence id
//   kind   STRING  exact, close or broad
//   basis  STRING  stated or inferred
// rows: one per match, ordered by from, then to
MATCH (one:Competence)-[link:MATCHES]->(other:Competence)
RETURN one.id AS from, other.id AS to, link.kind AS kind, link.basis AS basis
ORDER BY from, to
