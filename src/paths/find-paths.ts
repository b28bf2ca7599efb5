import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { pathsOfSteps } from '../graph/queries/paths.js';
import { aboveTwentieth, twentieths } from './billionths.js';
import { best, type FoundPath } from './found-path.js';
import { familiesOf, findEntries, type Entry, type Family } from './path-families.js';
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
  const entries = await findEntries(graph, question, options);
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const families = (await Promise.all(question.goals.map((goal) => familiesOf(graph, question, goal, entries, options)))).flat();
  const common = commonParams(question);
  let found: FoundPath[] = [];
  const shorterOf = new Map<Family, FoundPath[]>(families.map((family) => [family, []]));
  for (let steps = 1; steps <= constraints.maxSteps; steps += 1) {
    const worst = best(found, objective, alternatives)[alternatives - 1];
    if (worst !== undefined && objective === 'shortest') break;
    const floor = worst === undefined ? 0 : aboveTwentieth(twentieths(worst.weakest));
    for (const family of families) {
      const shorter = shorterOf.get(family) ?? [];
      const paths = await pathsOfFamily(
        graph,
        family,
        steps,
        shorter,
        { ...common, floor, knownOnly: worst !== undefined },
        entryOf,
        options,
      );
      shorter.push(...paths);
      found = [...found, ...paths];
    }
  }
  return best(found, objective, alternatives);
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
  const origins = family.origins.filter(
    (origin) => origin.id !== goal.id && (distance[origin.id] ?? Infinity) <= (entered ? steps - 1 : steps),
  );
  if (query === undefined || origins.length === 0) return [];
  const rows = await graph.read(
    query,
    {
      ...common,
      origins: { all: origins },
      goal: goal.id,
      lowestLevel,
      highestLevel,
      distance,
      leastOverlap: Math.max(common.leastOverlap, floor),
      unknownAllowed: common.unknownAllowed && !knownOnly,
      shorter: { paths: shorter.map((path) => ({ functions: [...path.functions], weakest: path.weakest })) },
    },
    options,
  );
  return rows.map((row) => {
    const entry = entered ? entryOf.get(row.functions[0] as string)?.entry : undefined;
    return { ...row, bases: row.bases as StepBasis[], entered, ...(entry === undefined ? {} : { entry }) };
  });
}

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
