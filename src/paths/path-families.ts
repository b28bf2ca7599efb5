import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { pathQueries } from '../graph/queries/paths.js';
import { counting } from '../profiles/holdings.js';
import { billionths } from './billionths.js';
import { bringsOf } from './brings.js';
import { courseLevelOf, overlapLevelOf } from './levels.js';
import { basesOf, branchesOf, excluded, heldBy, setOf, type PathQuestion } from './path-question.js';
import type { FunctionFacts } from './search-case.js';
import type { Constraints } from './search.js';

/** Above and below every NLQF level: a bound that binds nothing. */
const anyLevel = { lowest: 0, highest: 99 };

interface Origin {
  readonly id: string;
  readonly entered: boolean;
  /** entry step; null when held, or unknown */
  readonly overlap: number | null;
  /** all it brings counts as held, or is brought since it is entered: a step from it need only be asked what it adds */
  readonly counts: boolean;
}

type Away = Pick<Family, 'distance' | 'horizon'>;

/** A place paths begin at: one function held, or every function that may be entered. */
export interface Family {
  readonly goal: FunctionFacts;
  readonly entered: boolean;
  readonly origins: readonly Origin[];
  readonly lowestLevel: number;
  readonly highestLevel: number;
  readonly distance: Record<string, number>;
  /** what is not in `distance` is further away than this */
  readonly horizon: number;
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
      overlapLevel: overlapLevelOf(candidate.level),
      courseLevel: courseLevelOf(candidate.level),
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

/** Every place paths begin at, and the functions that may be entered by their id; what does not depend on each other is asked at once. */
export async function familiesOf(
  graph: Graph,
  question: PathQuestion,
  options: RunOptions,
): Promise<{ families: Family[]; entryOf: ReadonlyMap<string, Entry> }> {
  const { constraints } = question;
  const goals = question.goals.filter(({ id, branches }) => {
    const onBranch = constraints.branches === undefined || branches.some((branch) => constraints.branches?.includes(branch));
    return onBranch && !constraints.avoid.includes(id);
  });
  const [entries, ...away] = await Promise.all([
    findEntries(graph, question, options),
    ...goals.map((goal) => distances(graph, goal.id, constraints, options)),
  ]);
  return {
    families: goals.flatMap((goal, at) => familiesTo(goal, question, entries, away[at] as Away)),
    entryOf: new Map(entries.map((entry) => [entry.id, entry])),
  };
}

function familiesTo(goal: FunctionFacts, question: PathQuestion, entries: readonly Entry[], away: Away): Family[] {
  const { candidate, constraints } = question;
  const bounds = (own: number | null) => boundsOf(own, goal.level, constraints);
  const held = heldBy(question);
  const started = candidate.starts
    .filter((start) => start.id !== goal.id)
    .map((start): Family => {
      const { lowest, highest } = bounds(start.level);
      return {
        goal,
        entered: false,
        origins: [{ id: start.id, entered: false, overlap: null, counts: bringsOf(start, constraints.matching).every((id) => held[id]) }],
        lowestLevel: lowest,
        highestLevel: highest,
        ...away,
      };
    });
  if (entries.length === 0) return started;
  const origins = entries.map(({ id, overlap }) => ({ id, entered: true, overlap, counts: true }));
  return [
    ...started,
    { goal, entered: true, origins, lowestLevel: anyLevel.lowest, highestLevel: bounds(candidate.level).highest, ...away },
  ];
}

/**
 * Least number of steps to the goal, for the functions from which it is at most two steps fewer than a path may have: what a statement
 * need not follow it leaves alone, and knowing those further away costs more than it saves (ESCO: 1,000 of 3,007 functions are three
 * steps away at most). One statement looks two steps back.
 */
async function distances(graph: Graph, goal: string, constraints: Constraints, options: RunOptions): Promise<Away> {
  const distance: Record<string, number> = { [goal]: 0 };
  const { maxSteps } = constraints;
  const far = maxSteps === 1 ? 0 : Math.max(1, maxSteps - 2);
  let [ids, horizon] = [[goal], 0];
  for (; horizon < far; horizon += 2) {
    const rows = await graph.read(pathQueries.listStepsInto, { ids, bases: setOf(basesOf(constraints)) }, options);
    const unseen = rows.filter((row) => distance[row.id] === undefined);
    for (const { id, steps } of unseen) distance[id] = horizon + steps;
    ids = unseen.filter((row) => row.steps === 2).map((row) => row.id);
  }
  return { distance, horizon };
}
