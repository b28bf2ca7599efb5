// What functions require, own or inherited from the function a specialisation specialises, with where it is printed.
// params
//   $ids  LIST<STRING>  function ids
// returns
//   functionId    STRING        the function asked for
//   ownerId       STRING        the function that lists it
//   id            STRING        competence id
//   name          STRING        Dutch name
//   nameEn        STRING        English name, null when there is none
//   kind          STRING        behaviour, knowledge, skill; group or unknown in ESCO
//   weightBasis   STRING        default or stated
//   requirementId STRING        edge id
//   sources       LIST<STRING>  source references of the requirement as JSON
// rows: one per function and requirement, ordered by functionId, id, ownerId
UNWIND $ids AS wanted
MATCH (function:Function {id: wanted})-[:SPECIALISES*0..1]->(owner:Function)
WHERE owner.id = function.id OR function.kind = 'specialisation'
MATCH (owner)-[requirement:REQUIRES]->(competence:Competence)
RETURN function.id AS functionId, owner.id AS ownerId, competence.id AS id, competence.name AS name, competence.nameEn AS nameEn,
  competence.kind AS kind, requirement.weightBasis AS weightBasis, 'requires~' + owner.id + '~' + competence.id AS requirementId, requirement.sources AS sources
ORDER BY functionId, id, ownerId
