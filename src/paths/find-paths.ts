import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { pathsOfSteps } from '../graph/queries/paths.js';
import { aboveTwentieth, billionths, twentieths } from './billionths.js';
import { best, type FoundPath } from './found-path.js';
import { familiesOf, type Entry, type Family } from './path-families.js';
import { commonParams, type PathQuestion } from './path-question.js';
import type { FunctionFacts } from './search-case.js';
import type { StepBasis } from './search.js';

/**
 * The best permitted paths to any of the goals, best first: the Cypher road. One statement per start, goal and length, shortest
 * first; what is found becomes the floor of what comes after, so that longer paths are only followed while they can still win.
 */
export async function findPaths(graph: Graph, question: PathQuestion, options: RunOptions): Promise<FoundPath[]> {
  const { constraints, alternatives } = question;
  // a relaxation of a search by load is the first by shortest
  const objective = question.objective === 'overlap' ? 'overlap' : 'shortest';
  const { families, entryOf } = await familiesOf(graph, question, options);
  const common = commonParams(question);
  let found: FoundPath[] = [];
  const shorterOf = new Map<Family, FoundPath[]>(families.map((family) => [family, []]));
  for (let steps = 1; steps <= constraints.maxSteps; steps += 1) {
    if (objective === 'shortest' && best(found, objective, alternatives).length === alternatives) break;
    for (const family of families) {
      const shorter = shorterOf.get(family) ?? [];
      const floor = objective === 'overlap' ? floorOf(best(found, objective, alternatives)[alternatives - 1], steps) : noFloor;
      const paths = await pathsOfFamily(graph, family, steps, shorter, { ...common, ...floor }, entryOf, options);
      shorter.push(...paths);
      found = [...found, ...paths];
    }
  }
  return best(found, objective, alternatives);
}

const noFloor = { floor: 0, knownOnly: false };

/** What the weakest of a path of so many steps must be to come before the worst still wanted: a longer one needs a better twentieth. */
function floorOf(worst: FoundPath | undefined, steps: number): typeof noFloor {
  if (worst === undefined) return noFloor;
  const count = twentieths(worst.weakest);
  if (worst.bases.length < steps) return { floor: aboveTwentieth(count), knownOnly: true };
  return { floor: count < 0 ? 0 : aboveTwentieth(count - 1), knownOnly: count >= 0 };
}

type Common = ReturnType<typeof commonParams> & { readonly floor: number; readonly knownOnly: boolean };

/** Paths of one family and length, best first, at most `limit`; `shorter` and `floor` keep out what cannot be wanted. */
export async function pathsOfFamily(
  graph: Graph,
  family: Family,
  steps: number,
  shorter: readonly FoundPath[],
  { floor, knownOnly, ...common }: Common,
  entryOf: ReadonlyMap<string, Entry>,
  options: RunOptions,
): Promise<FoundPath[]> {
  const { goal, entered, distance, lowestLevel, highestLevel } = family;
  if (entered && steps === 1) return enterGoal(goal, entryOf.get(goal.id), common.via);
  const query = pathsOfSteps[entered ? steps - 2 : steps - 1];
  // the longest statement has six hops; a start that cannot reach the goal in time needs no statement
  // every longer path is an idle detour of the one step, but for one with a larger weakest
  const direct = shorter.find((path) => path.bases.length === 1);
  const leastOverlap = Math.max(common.leastOverlap, floor, direct === undefined ? 0 : weakestBillionths(direct) + 1);
  const unknownAllowed = common.unknownAllowed && !knownOnly && direct === undefined;
  const origins = family.origins.filter(
    ({ id, overlap }) =>
      id !== goal.id &&
      (distance[id] ?? family.horizon + 1) <= (entered ? steps - 1 : steps) &&
      (!entered || (overlap === null ? unknownAllowed : billionths(overlap) >= leastOverlap)),
  );
  const nothingPasses = leastOverlap > wholly && !unknownAllowed;
  if (query === undefined || origins.length === 0 || nothingPasses) return [];
  const rows = await graph.read(
    query,
    {
      ...common,
      origins: { all: origins },
      goal: goal.id,
      lowestLevel,
      highestLevel,
      distance,
      leastOverlap,
      unknownAllowed,
      shorter: { paths: shorter.map((path) => ({ functions: [...path.functions], weakest: weakestBillionths(path) })) },
    },
    options,
  );
  return rows.map((row) => {
    const entry = entered ? entryOf.get(row.functions[0] as string)?.entry : undefined;
    const shares = { overlaps: row.overlaps.map(share), weakest: share(row.weakest), mean: share(row.mean) };
    return { ...row, ...shares, bases: row.bases as StepBasis[], entered, ...(entry === undefined ? {} : { entry }) };
  });
}

/** One minus all that is missing may end a hair below nothing. */
const share = (value: number | null): number | null => (value === null ? null : Math.max(0, value));

/** An overlap of 1, in billionths. */
const wholly = billionths(1);

/** As the statements take it: unknown is less than everything known. */
const weakestBillionths = ({ weakest }: FoundPath): number => (weakest === null ? -1 : billionths(weakest));

/** The path of one step that enters the goal itself. */
export function enterGoal(
  goal: Pick<FunctionFacts, 'id' | 'level'>,
  entry: Entry | undefined,
  via: Readonly<Record<string, true>>,
): FoundPath[] {
  if (entry === undefined || Object.keys(via).some((id) => id !== goal.id)) return [];
  const { overlap } = entry;
  return [
    {
      functions: [goal.id],
      entered: true,
      entry: entry.entry,
      bases: ['entry'],
      overlaps: [overlap],
      weakest: overlap,
      mean: overlap,
      highest: goal.level,
    },
  ];
}
