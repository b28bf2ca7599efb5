// Names of competences and criteria, and how many functions ask for each: what few ask for tells more than what all do.
// params
//   $ids  LIST<STRING>  ids of competences and criteria
// returns
//   id         STRING   id
//   name       STRING   Dutch name
//   nameEn     STRING   English name, null when there is none
//   requirers  INTEGER  functions that ask for it, own or inherited from the function a specialisation specialises
// rows: one per id found, ordered by id
UNWIND $ids AS wanted
MATCH (requirement:Fact {id: wanted})
OPTIONAL MATCH (requirement)<-[:REQUIRES|CLASSIFIED_BY]-(owner:Function)<-[:SPECIALISES*0..1]-(function:Function)
WHERE owner.id = function.id OR function.kind = 'specialisation'
WITH requirement, count(DISTINCT function.id) AS requirers
RETURN requirement.id AS id, requirement.name AS name, requirement.nameEn AS nameEn, requirers AS requirers
ORDER BY id
