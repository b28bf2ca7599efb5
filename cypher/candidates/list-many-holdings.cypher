// What stored candidates hold, with the names of it.
// params
//   $tenant  STRING        whose candidates
//   $ids     LIST<STRING>  candidate ids
// returns
//   candidate STRING          candidate id
//   label     STRING          label of what is held
//   id        STRING          id of what is held
//   name      STRING          name of it
//   nameEn    STRING or null  English name of it
//   position  INTEGER         place in its list of the profile, from 0
//   grade     STRING          claimed, evidenced or certified
//   basis     STRING or null  what was seen of it
//   date      STRING or null  day of the evidence
//   note      STRING or null  note of the assessor
//   from      STRING or null  first day, of a function
//   until     STRING or null  last day, of a function
//   status    STRING or null  completed or enrolled, of a course
// rows: one per holding, ordered by candidate, label, then position
UNWIND $ids AS wanted
MATCH (candidate:Candidate {id: wanted})
WHERE candidate.tenant = $tenant
MATCH (candidate)-[holds:HOLDS]->(held:Fact)
RETURN candidate.id AS candidate, [label IN labels(held) WHERE label <> 'Fact'][0] AS label, held.id AS id, held.name AS name,
  held.nameEn AS nameEn, holds.position AS position, holds.grade AS grade, holds.basis AS basis, holds.date AS date, holds.note AS note,
  holds.from AS from, holds.until AS until, holds.status AS status
ORDER BY candidate, label, position
