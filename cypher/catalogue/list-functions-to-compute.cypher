// Functions whose lists and steps a load computes anew: all but those of parts it does not touch, and of these the ones that require
// something of which more than they know may be other than it was: matches, or who else requires it.
// params
//   $kept       LIST<STRING>  parts that are as they were
//   $requiring  MAP           id of each such competence -> true (a map is a hash set)
// returns
//   id  STRING  function id
// rows: one per function, ordered by id
MATCH (function:Function)
WHERE NOT function.part IN $kept OR any(requiredId IN function.requires WHERE $requiring[requiredId] IS NOT NULL)
RETURN function.id AS id
ORDER BY id
