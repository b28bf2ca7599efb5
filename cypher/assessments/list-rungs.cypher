// Rungs of every function profile that has any.
// params
//   none
// returns
//   profileId      STRING        function profile
//   profileName    STRING        its Dutch name
//   profileNameEn  STRING        its English name, null when there is none
//   id             STRING        rung
//   name           STRING        Dutch name
//   nameEn         STRING        English name, null when there is none
//   rung           INTEGER       1 is the heaviest; null when the source numbers none
//   sources        LIST<STRING>  where the rung is printed, as JSON
// rows: one per profile and rung, ordered by profileId, rung, id
MATCH (rung:Function {kind: 'rung'})-[:SPECIALISES]->(profile:Function {kind: 'profile'})
RETURN profile.id AS profileId, profile.name AS profileName, profile.nameEn AS profileNameEn, rung.id AS id, rung.name AS name,
  rung.nameEn AS nameEn, rung.rung AS rung, rung.sources AS sources
ORDER BY profileId, rung, id
