import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { pathQueries } from '../graph/queries/paths.js';
import { counting } from '../profiles/holdings.js';
import { billionths } from './billionths.js';
import { basesOf, branchesOf, excluded, setOf, type PathQuestion } from './path-question.js';
import type { FunctionFacts } from './search-case.js';
import type { Constraints } from './search.js';

/** Above and below every NLQF level: a bound that binds nothing. */
const anyLevel = { lowest: 0, highest: 99 };

/** A place paths begin at: one function held, or every function that may be entered. */
export interface Family {
  readonly goal: FunctionFacts;
  readonly entered: boolean;
  readonly origins: readonly { readonly id: string; readonly entered: boolean; readonly overlap: number | null }[];
  readonly lowestLevel: number;
  readonly highestLevel: number;
  readonly distance: Record<string, number>;
}

export type Entry = Awaited<ReturnType<typeof findEntries>>[number];

/** Functions that may be entered, whatever the goal. */
export async function findEntries(graph: Graph, { candidate, constraints }: PathQuestion, options: RunOptions) {
  if (constraints.basis !== undefined && !constraints.basis.includes('entry')) return [];
  return graph.read(
    pathQueries.findEntries,
    {
      held: counting(candidate.holdings.competences, constraints.minEvidence),
      essentialOnly: constraints.weights === 'essential',
      excluded: excluded(candidate, constraints),
      ...branchesOf(constraints),
      leastEntry: billionths(constraints.minEntryOverlap),
      leastOverlap: billionths(constraints.minOverlap),
      unknownAllowed: constraints.unknown === 'allow' || constraints.minOverlap === 0,
      overlapLevel: Math.max(candidate.level ?? 3, 3) + 1,
      courseLevel: candidate.level === null ? -1 : candidate.level + 1,
      admitted: setOf(candidate.admitted),
    },
    options,
  );
}

/** Levels between which the stops on the way to a goal lie, for who begins at a level. */
export function boundsOf(own: number | null, goal: number | null, { overshoot }: Pick<Constraints, 'overshoot'>) {
  if (overshoot || own === null || goal === null) return anyLevel;
  return { lowest: Math.min(own, goal), highest: Math.max(own, goal) };
}

/** Every place paths to this goal begin at; none when the goal itself is not permitted. */
export async function familiesOf(
  graph: Graph,
  question: PathQuestion,
  goal: FunctionFacts,
  entries: readonly Entry[],
  options: RunOptions,
): Promise<Family[]> {
  const { candidate, constraints } = question;
  const onBranch = constraints.branches === undefined || goal.branches.some((branch) => constraints.branches?.includes(branch));
  if (constraints.avoid.includes(goal.id) || !onBranch) return [];
  const distance = await distances(graph, goal.id, constraints, options);
  const bounds = (own: number | null) => boundsOf(own, goal.level, constraints);
  const started = candidate.starts
    .filter((start) => start.id !== goal.id)
    .map((start): Family => {
      const { lowest, highest } = bounds(start.level);
      return {
        goal,
        entered: false,
        origins: [{ id: start.id, entered: false, overlap: null }],
        lowestLevel: lowest,
        highestLevel: highest,
        distance,
      };
    });
  if (entries.length === 0) return started;
  const origins = entries.map(({ id, overlap }) => ({ id, entered: true, overlap }));
  return [
    ...started,
    { goal, entered: true, origins, lowestLevel: anyLevel.lowest, highestLevel: bounds(candidate.level).highest, distance },
  ];
}

/** Least number of steps to the goal, for every function within reach: what a statement need not follow it leaves alone. */
async function distances(graph: Graph, goal: string, constraints: Constraints, options: RunOptions): Promise<Record<string, number>> {
  const distance: Record<string, number> = { [goal]: 0 };
  let ring = [goal];
  for (let steps = 1; steps <= constraints.maxSteps && ring.length > 0; steps += 1) {
    const rows = await graph.read(pathQueries.listStepsInto, { ids: ring, bases: setOf(basesOf(constraints)) }, options);
    ring = rows.map((row) => row.id).filter((id) => distance[id] === undefined);
    for (const id of ring) distance[id] = steps;
  }
  return distance;
}
