// What doing a function brings: its requirements as they are, with exact matches, and with close ones too.
// params
//   none
// returns
//   functions  INTEGER  functions with requirements
// rows: one
MATCH (function:Function)
UNWIND function.requires AS requiredId
MATCH (competence:Competence {id: requiredId})
WITH function, [competence.id] + coalesce(competence.sameAs, []) AS exact, coalesce(competence.closeTo, []) AS close
UNWIND exact + close AS broughtId
WITH function, broughtId, max(CASE WHEN broughtId IN exact THEN 1 ELSE 0 END) AS isExact
ORDER BY function.id, broughtId
WITH function, collect({id: broughtId, isExact: isExact}) AS brought
SET function.brings = function.requires,
  function.bringsExact = [one IN brought WHERE one.isExact = 1 | one.id],
  function.bringsClose = [one IN brought | one.id]
RETURN count(*) AS functions
