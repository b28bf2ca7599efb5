// What doing a function brings besides its requirements as they are: exact matches of them, and close ones too.
// params
//   $matched  MAP  id of each competence with a match -> true
// returns
//   functions  INTEGER  functions that require any of these
// rows: one
MATCH (function:Function)
WHERE any(requiredId IN function.requires WHERE $matched[requiredId] IS NOT NULL)
UNWIND function.requires AS requiredId
MATCH (competence:Competence {id: requiredId})
WITH function, [competence.id] + coalesce(competence.sameAs, []) AS exact, coalesce(competence.closeTo, []) AS close
UNWIND exact + close AS broughtId
WITH function, broughtId, max(CASE WHEN broughtId IN exact THEN 1 ELSE 0 END) AS isExact
ORDER BY function.id, broughtId
WITH function, collect({id: broughtId, isExact: isExact}) AS brought
SET function.bringsExact = [one IN brought WHERE one.isExact = 1 | one.id],
  function.bringsClose = [one IN brought | one.id]
RETURN count(*) AS functions
