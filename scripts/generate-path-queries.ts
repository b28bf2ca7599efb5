/**
 * Writes cypher/paths/paths-of-<n>-steps.cypher for n = 1 to 6. Cypher has no loop over hops that can carry along what each
 * hop teaches, so every length is a statement of its own, and all are this one text with one block per hop.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const longest = 6;
export const mend = 'npm run generate:paths';

const file = (steps: number) => fileURLToPath(new URL(`../cypher/paths/paths-of-${steps}-steps.cypher`, import.meta.url));

const header = (steps: number) => `// Generated, do not edit: ${mend} writes it from scripts/generate-path-queries.ts.
// The best paths of exactly ${steps} step${steps === 1 ? '' : 's'} from any origin to one goal, carrying along what each stop brings (docs/rules.md).
// An origin is a function held, or one entered, whose entry step is then the first overlap. A path is left out when one of
// $shorter has only some of its stops and no smaller weakest (idle detour). Shares are compared at 9 decimals, as whole billionths.
// Lists travel inside maps: Neo4j plans a statement anew for each order of magnitude of a list parameter's length, 1.5 s for six steps.
// params
//   $origins         MAP                 {all: [{id STRING, entered BOOLEAN, overlap FLOAT or null}]}
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
//   $distance        MAP                 function id -> least number of steps to the goal
//   $via             MAP                 id of each function the path must pass -> true
//   $shorter         MAP                 {paths: [{functions LIST<STRING>, weakest FLOAT or null}]}: shorter paths from the same origins
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
UNWIND $origins.all AS origin
MATCH (last:Function {id: origin.id})
WHERE $distance[last.id] <= ${steps} AND last.id <> $goal AND (NOT origin.entered OR last.level IS NULL OR ($lowestLevel <= last.level AND last.level <= $highestLevel))
WITH last, [last.id] AS functions,
  CASE WHEN origin.entered THEN ['entry'] ELSE [] END AS bases,
  CASE WHEN origin.entered THEN [origin.overlap] ELSE [] END AS overlaps,
  CASE WHEN origin.entered THEN last.level ELSE null END AS highest,
  CASE WHEN NOT origin.entered THEN [] WHEN $matching = 'none' THEN last.brings WHEN $matching = 'exact' THEN last.bringsExact ELSE last.bringsClose END AS known
`;

const stop = (left: number) => `  AND next.id <> $goal AND $distance[next.id] <= ${left} AND NOT next.id IN functions
  AND (next.level IS NULL OR ($lowestLevel <= next.level AND next.level <= $highestLevel))
`;

const hop = (number: number, steps: number) => `
// step ${number} of ${steps}
MATCH (last)-[step:PROGRESSES_TO]->(next:Function${number === steps ? ' {id: $goal}' : ''})
WHERE $bases[step.basis] IS NOT NULL
  AND (last.level IS NULL OR next.level IS NULL OR next.level - last.level <= $maxLevelClimb)
  AND $excluded[next.id] IS NULL AND ($anyBranch OR any(branch IN next.branches WHERE $branches[branch] IS NOT NULL))
${number === steps ? '' : stop(steps - number)}WITH functions, bases, overlaps, highest, known, next, step.basis AS basis,
  CASE WHEN step.basis = 'ladder' THEN next.criteria WHEN $essentialOnly THEN next.essentialRequires ELSE next.requires END AS required,
  CASE WHEN step.basis = 'ladder' THEN [criterion IN next.criteria | 1.0] WHEN $essentialOnly THEN next.essentialWeights ELSE next.weights END AS weights
WITH functions, bases, overlaps, highest, known, next, basis, required, weights, reduce(sum = 0.0, weight IN weights | sum + weight) AS total
WITH functions, bases, overlaps, highest, known, next, basis,
  CASE
    WHEN total > 0 THEN reduce(sum = 0.0, i IN range(0, size(required) - 1) |
      sum + CASE WHEN $held[required[i]] IS NULL AND NOT required[i] IN known THEN 0.0 ELSE weights[i] END) / total
    ELSE null
  END AS overlap
WHERE (overlap IS NULL AND $unknownAllowed AND (basis <> 'derived' OR $unknownDerived))
  OR (round(overlap * 1000000000) >= $leastOverlap AND (basis <> 'derived' OR round(overlap * 1000000000) >= $leastDerived))
WITH next AS last, functions + [next.id] AS functions, bases + [basis] AS bases, overlaps + [overlap] AS overlaps,
  CASE WHEN next.level IS NULL THEN highest WHEN highest IS NULL OR next.level > highest THEN next.level ELSE highest END AS highest,
  known + CASE WHEN $matching = 'none' THEN next.brings WHEN $matching = 'exact' THEN next.bringsExact ELSE next.bringsClose END AS known
`;

const footer = (steps: number) => `
// order and cut
WITH functions, bases, overlaps, highest, any(overlap IN overlaps WHERE overlap IS NULL) AS unknown
WHERE all(id IN keys($via) WHERE id IN functions)
WITH functions, bases, overlaps, highest,
  CASE WHEN unknown THEN null ELSE reduce(least = 1.0, overlap IN overlaps | CASE WHEN overlap < least THEN overlap ELSE least END) END AS weakest,
  CASE WHEN unknown THEN null ELSE reduce(sum = 0.0, overlap IN overlaps | sum + overlap) / size(overlaps) END AS mean
WITH functions, bases, overlaps, highest, weakest, mean, coalesce(toInteger(round(weakest * 1000000000)), -1) AS weakestBillionths
WHERE none(path IN $shorter.paths WHERE coalesce(toInteger(round(path.weakest * 1000000000)), -1) >= weakestBillionths
  AND [id IN functions WHERE id IN path.functions] = path.functions)
WITH functions, bases, overlaps, highest, weakest, mean, weakestBillionths, size([basis IN bases WHERE basis = 'derived' OR basis = 'entry']) AS weakBases,
  CASE WHEN $byOverlap AND weakestBillionths >= 0 THEN weakestBillionths / 50000000 WHEN $byOverlap THEN -1 ELSE 0 END AS twentieths
RETURN functions AS functions, bases AS bases, overlaps AS overlaps, weakest AS weakest, mean AS mean, highest AS highest
ORDER BY twentieths DESC, weakBases, weakestBillionths DESC, coalesce(round(mean * 1000000000), -1) DESC, coalesce(highest, 99),
  ${Array.from({ length: steps + 1 }, (_, index) => `functions[${index}]`).join(', ')}
LIMIT $limit
`;

/** The text of the query for paths of exactly `steps` steps. */
export function pathQuery(steps: number): string {
  const hops = Array.from({ length: steps }, (_, index) => hop(index + 1, steps));
  return header(steps) + hops.join('') + footer(steps);
}

/** Files that differ from what would be written; none when all is well. */
export function drift(): string[] {
  return lengths()
    .map(file)
    .filter((path, index) => readFileSync(path, 'utf8') !== pathQuery(index + 1));
}

const lengths = () => Array.from({ length: longest }, (_, index) => index + 1);

if (process.argv[1] === fileURLToPath(import.meta.url)) for (const steps of lengths()) writeFileSync(file(steps), pathQuery(steps));
