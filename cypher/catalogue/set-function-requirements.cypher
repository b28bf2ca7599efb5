// R(f) as lists ordered by competence id: its own requirements and, for a specialisation, those of its function; the larger weight counts.
// What doing it brings is the same until matches are added.
// params
//   $ids  LIST<STRING>  function ids
// returns
//   functions  INTEGER  functions with requirements
// rows: one
UNWIND $ids AS id
MATCH (function:Function {id: id})-[:SPECIALISES*0..1]->(owner:Function)
WHERE owner.id = function.id OR function.kind = 'specialisation'
MATCH (owner)-[requirement:REQUIRES]->(competence:Competence)
WITH function, competence.id AS competenceId, max(toFloat(requirement.weight)) AS weight,
  max(CASE WHEN requirement.essential THEN 1 ELSE 0 END) AS essential, max(CASE WHEN owner.id = function.id THEN 1 ELSE 0 END) AS own
ORDER BY function.id, competenceId
WITH function, collect({id: competenceId, weight: weight, essential: essential}) AS requirements, max(own) AS anyOwn
WITH function, requirements, anyOwn, [requirement IN requirements WHERE requirement.essential = 1] AS essentials
SET function.requires = [requirement IN requirements | requirement.id],
  function.weights = [requirement IN requirements | requirement.weight],
  function.requiredWeight = reduce(total = 0.0, requirement IN requirements | total + requirement.weight),
  function.essentialRequires = [requirement IN essentials | requirement.id],
  function.essentialWeights = [requirement IN essentials | requirement.weight],
  function.essentialWeight = reduce(total = 0.0, requirement IN essentials | total + requirement.weight),
  function.inheritedOnly = (anyOwn = 0),
  function.brings = [requirement IN requirements | requirement.id],
  function.bringsExact = [requirement IN requirements | requirement.id],
  function.bringsClose = [requirement IN requirements | requirement.id]
RETURN count(*) AS functions
