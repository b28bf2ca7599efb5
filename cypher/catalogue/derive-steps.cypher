// Derived steps: per function the best others of the same source whose requirements it shares, by identity and exact match;
// pairs with a stated step are left out first.
// Overlaps are rounded to 9 decimals before ranking: float sums differ in the last digits between engines.
// params
//   $ids         LIST<STRING>  functions to derive from
//   $minOverlap  FLOAT         least share of the target's requirements by weight
//   $minShared   INTEGER       least number of shared requirements
//   $best        INTEGER       steps kept per function
// returns
//   steps  INTEGER  steps written
// rows: one
MATCH (source:Function)
WHERE source.id IN $ids
UNWIND source.bringsExact AS broughtId
MATCH (:Competence {id: broughtId})<-[requirement:REQUIRES]-(target:Function)
WHERE target.kind IN ['function', 'occupation'] AND target.origin = source.origin AND target.id <> source.id
WITH source, target, count(*) AS shared, sum(toFloat(requirement.weight)) AS sharedWeight
WHERE shared >= $minShared
WITH source, target, shared, round(sharedWeight / target.requiredWeight * 1000000000) / 1000000000.0 AS overlap
WHERE overlap >= $minOverlap
WITH source, target, shared, overlap
WHERE NOT EXISTS { (source)-[:PROGRESSES_TO]->(target) }
WITH source, target, shared, overlap
ORDER BY source.id, overlap DESC, target.id
WITH source, collect({id: target.id, shared: shared, overlap: overlap}) AS candidates
WITH source, candidates[0..$best] AS chosen
UNWIND chosen AS candidate
MATCH (target:Function {id: candidate.id})
CREATE (source)-[step:PROGRESSES_TO]->(target)
SET step.id = 'progresses-to~' + source.id + '~' + target.id, step.basis = 'derived', step.baseOverlap = candidate.overlap,
  step.shared = candidate.shared, step.sources = []
RETURN count(*) AS steps
