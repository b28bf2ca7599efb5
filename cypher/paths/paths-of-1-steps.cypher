// Generated, do not edit: npm run generate:paths writes it from scripts/generate-path-queries.ts.
// The best paths of exactly 1 step from any origin to one goal, carrying along what each stop brings (docs/rules.md).
// An origin is a function held, or one entered, whose entry step is then the first overlap. A path is left out when one of
// $shorter has only some of its stops and no smaller weakest (idle detour). Shares are compared at 9 decimals, as whole billionths.
// A step knows what it adds to its source (cypher/catalogue/set-step-gains.cypher): of a requirement only that is looked at, and what
// is open of the goal shrinks stop by stop. Prefixes that end in one function go on together, so that what depends on it is done once.
// Lists travel inside maps: Neo4j plans a statement anew for each order of magnitude of a list parameter's length, 1.5 s for six steps.
// params
//   $origins         MAP                 {all: [{id STRING, entered BOOLEAN, overlap FLOAT or null, counts BOOLEAN}]}; counts: all it brings is held, or brought as it is entered
//   $goal            STRING              function id
//   $held            MAP                 id of each competence or criterion that counts as held -> true (a map is a hash set)
//   $essentialOnly   BOOLEAN             only essential requirements count
//   $matching        STRING              none, exact or close: what a stop brings besides its own requirements
//   $excluded        MAP                 id of each function that may be neither stop nor goal -> true
//   $anyBranch       BOOLEAN             stops and goal may be on any branch
//   $branches        MAP                 id of each branch they may be on otherwise -> true
//   $bases           MAP                 each basis of steps that counts -> true
//   $maxLevelClimb   INTEGER             most levels one step may climb
//   $lowestLevel     INTEGER             least level of a stop on the way
//   $highestLevel    INTEGER             largest level of a stop on the way
//   $leastOverlap    INTEGER             least overlap of each step, billionths
//   $leastDerived    INTEGER             least overlap of each derived step, billionths
//   $unknownAllowed  BOOLEAN             an unknown overlap passes
//   $unknownDerived  BOOLEAN             an unknown overlap of a derived step passes
//   $distance        MAP                 function id -> least number of steps to the goal, as far as anyone looked
//   $via             MAP                 id of each function the path must pass -> true
//   $shorter         MAP                 {paths: [{functions LIST<STRING>, weakest INTEGER}]}: shorter paths from the same origins, billionths, -1 when unknown
//   $byOverlap       BOOLEAN             order by weakest rounded down to 0.05 first
//   $limit           INTEGER             paths wanted
// returns
//   functions  LIST<STRING>  ids from the origin to the goal
//   bases      LIST<STRING>  basis of each step, entry first when entered
//   overlaps   LIST<FLOAT>   accumulated overlap of each step, null when unknown
//   weakest    FLOAT         least overlap, null when any is unknown
//   mean       FLOAT         mean overlap, null when any is unknown
//   highest    INTEGER       highest known level after the origin held, null when none is known
// rows: at most $limit, best first by the order of docs/rules.md for paths of one length

// what the candidate lacks of the goal
MATCH (goal:Function {id: $goal})
WITH CASE WHEN $essentialOnly THEN goal.essentialRequires ELSE goal.requires END AS required,
  CASE WHEN $essentialOnly THEN goal.essentialWeights ELSE goal.weights END AS weights,
  CASE WHEN $essentialOnly THEN goal.essentialWeight ELSE goal.requiredWeight END AS total
WITH required, weights, total, [i IN range(0, size(required) - 1) WHERE $held[required[i]] IS NULL] AS gaps
WITH [i IN gaps | required[i]] AS goalGaps, [i IN gaps | weights[i] / total] AS goalShares

// where paths begin
UNWIND $origins.all AS origin
MATCH (last:Function {id: origin.id})
WHERE last.id <> $goal AND coalesce($distance[last.id], 0) <= 1 AND (NOT origin.entered OR last.level IS NULL OR ($lowestLevel <= last.level AND last.level <= $highestLevel))
WITH goalGaps, goalShares, last, origin.counts AS counts, [{
  functions: [last.id], known: [], open: range(0, size(goalGaps) - 1),
  bases: CASE WHEN origin.entered THEN ['entry'] ELSE [] END,
  overlaps: CASE WHEN origin.entered THEN [origin.overlap] ELSE [] END,
  weakest: CASE WHEN origin.entered THEN origin.overlap ELSE 1.0 END, sum: CASE WHEN origin.entered THEN origin.overlap ELSE 0.0 END,
  weakBases: CASE WHEN origin.entered THEN 1 ELSE 0 END,
  highest: CASE WHEN origin.entered THEN last.level ELSE null END
}] AS prefixes, CASE WHEN NOT origin.entered THEN [] ELSE CASE WHEN $matching = 'none' THEN last.brings WHEN $matching = 'exact' THEN last.bringsExact ELSE last.bringsClose END END AS brings

// step 1 of 1: the goal
WITH goalShares, last, prefixes, [i IN range(0, size(goalGaps) - 1) WHERE NOT goalGaps[i] IN brings] AS open
MATCH (last)-[step:PROGRESSES_TO]->(next:Function {id: $goal})
WHERE $bases[step.basis] IS NOT NULL
  AND (last.level IS NULL OR next.level IS NULL OR next.level - last.level <= $maxLevelClimb)
  AND $excluded[next.id] IS NULL AND ($anyBranch OR any(branch IN next.branches WHERE $branches[branch] IS NOT NULL))
WITH goalShares, prefixes, open, next.level AS level, step.basis AS basis, step.gained AS gained,
  CASE WHEN $essentialOnly THEN step.gainedEssentialShares ELSE step.gainedShares END AS shares
UNWIND prefixes AS prefix
WITH goalShares, prefix, open, level, basis, gained, shares, prefix.open AS openBefore, prefix.weakest AS weakest, prefix.highest AS highest
WITH prefix, level, basis, weakest, highest,
  CASE
    WHEN shares IS NULL THEN null
    WHEN basis = 'ladder' THEN reduce(share = 1.0, i IN range(0, size(gained) - 1) | share - CASE WHEN $held[gained[i]] IS NULL THEN shares[i] ELSE 0.0 END)
    ELSE reduce(share = 1.0, i IN open | share - CASE WHEN i IN openBefore THEN goalShares[i] ELSE 0.0 END)
  END AS overlap
WHERE (overlap IS NULL AND $unknownAllowed AND (basis <> 'derived' OR $unknownDerived))
  OR (round(overlap * 1000000000) >= $leastOverlap AND (basis <> 'derived' OR round(overlap * 1000000000) >= $leastDerived))
WITH prefix.functions + [$goal] AS functions, prefix.bases + [basis] AS bases, prefix.overlaps + [overlap] AS overlaps,
  CASE WHEN overlap IS NULL OR weakest IS NULL THEN null WHEN overlap < weakest THEN overlap ELSE weakest END AS weakest,
  prefix.sum + overlap AS sum, prefix.weakBases + CASE WHEN basis = 'derived' THEN 1 ELSE 0 END AS weakBases,
  CASE WHEN level IS NULL THEN highest WHEN highest IS NULL OR level > highest THEN level ELSE highest END AS highest

// order and cut
WITH functions, bases, overlaps, weakest, sum / size(overlaps) AS mean, weakBases, highest,
  coalesce(toInteger(round(weakest * 1000000000)), -1) AS weakestBillionths
WHERE all(id IN keys($via) WHERE id IN functions)
  AND none(path IN $shorter.paths WHERE path.weakest >= weakestBillionths AND [id IN functions WHERE id IN path.functions] = path.functions)
WITH functions, bases, overlaps, weakest, mean, weakBases, highest, weakestBillionths,
  CASE WHEN $byOverlap AND weakestBillionths >= 0 THEN weakestBillionths / 50000000 WHEN $byOverlap THEN -1 ELSE 0 END AS twentieths
RETURN functions AS functions, bases AS bases, overlaps AS overlaps, weakest AS weakest, mean AS mean, highest AS highest
ORDER BY twentieths DESC, weakBases, weakestBillionths DESC, coalesce(round(mean * 1000000000), -1) DESC, coalesce(highest, 99),
  functions[0], functions[1]
LIMIT $limit
