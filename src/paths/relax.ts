import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { profileQueries } from '../graph/queries/profiles.js';
import { grades } from '../profiles/profile.js';
import { billionths } from './billionths.js';
import type { PathQuestion } from './path-question.js';
import type { FoundPath } from './found-path.js';
import type { Road } from './road.js';
import { stepBases, type Constraints } from './search.js';

export interface FoundRelaxation {
  readonly constraint: keyof Constraints;
  readonly from: unknown;
  readonly to: unknown;
  readonly constraints: Constraints;
  readonly path: FoundPath;
}

/** What a change of one constraint would be: its new value, and how to try it. */
export type Change = Partial<Constraints>;
/** A search under other constraints; matching changes what is held, so the caller reads the candidate anew when it must. */
export type Ask = (constraints: Constraints) => Promise<PathQuestion>;

/** Constraints that lose paths as they rise, at ten-thousandths. */
export const thresholds = ['minOverlap', 'minDerivedOverlap', 'minEntryOverlap'] as const;

/** For each constraint that binds, alone, the least change that yields a path, with that path (domain section 4). */
export async function relax(
  road: Road,
  question: PathQuestion,
  ask: Ask,
  branches: readonly string[],
  options: RunOptions,
): Promise<FoundRelaxation[]> {
  const { constraints } = question;
  const attempt = async (change: Change): Promise<FoundPath | undefined> => {
    const asked = await ask({ ...constraints, ...change });
    return (await road.find({ ...asked, alternatives: 1 }, options))[0];
  };
  const found: FoundRelaxation[] = [];
  const keep = (constraint: keyof Constraints, change: Change, path: FoundPath) =>
    found.push({
      constraint,
      from: constraints[constraint] ?? null,
      to: change[constraint] ?? null,
      constraints: { ...constraints, ...change },
      path,
    });
  for (const [constraint, changes] of discreteChanges(constraints, branches)) {
    for (const change of changes) {
      const path = await attempt(change);
      if (path === undefined) continue;
      keep(constraint, change, path);
      break;
    }
  }
  for (const threshold of thresholds) {
    const best = await largestThreshold(constraints[threshold], (value) => attempt({ [threshold]: value }));
    if (best !== undefined) keep(threshold, { [threshold]: best.value }, best.path);
  }
  return found.sort((a, b) => (a.constraint < b.constraint ? -1 : 1));
}

/** Changes of constraints that have few values, least change first. */
export function discreteChanges(constraints: Constraints, branches: readonly string[]): [keyof Constraints, Change[]][] {
  const { maxSteps, maxLevelClimb, minEvidence, matching, unknown, basis, avoid, via, overshoot, weights } = constraints;
  const upTo = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index + 1);
  const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id);
  const allowedBranches = constraints.branches;
  const addBranch =
    allowedBranches === undefined
      ? []
      : branches.filter((id) => !allowedBranches.includes(id)).map((id) => ({ branches: [...allowedBranches, id] }));
  const addBasis = basis === undefined ? [] : stepBases.filter((one) => !basis.includes(one)).map((one) => ({ basis: [...basis, one] }));
  return [
    ['maxSteps', upTo(maxSteps, 6).map((value) => ({ maxSteps: value }))],
    ['maxLevelClimb', upTo(maxLevelClimb, 7).map((value) => ({ maxLevelClimb: value }))],
    [
      'minEvidence',
      grades
        .slice(0, grades.indexOf(minEvidence))
        .reverse()
        .map((value) => ({ minEvidence: value })),
    ],
    [
      'matching',
      (matching === 'none' ? (['exact', 'close'] as const) : matching === 'exact' ? (['close'] as const) : []).map((value) => ({
        matching: value,
      })),
    ],
    ['unknown', unknown === 'allow' ? [] : [{ unknown: 'allow' }]],
    ['basis', addBasis],
    ['branches', addBranch],
    ['avoid', avoid.map((id) => ({ avoid: without(avoid, id) }))],
    ['via', via.map((id) => ({ via: without(via, id) }))],
    ['overshoot', overshoot ? [] : [{ overshoot: true }]],
    ['weights', weights === 'essential' ? [{ weights: 'all' }] : []],
  ];
}

/** Largest threshold below the one asked, at 4 decimals, under which there is a path; none when there is not even one at 0. */
export async function largestThreshold<T>(
  asked: number,
  attempt: (value: number) => Promise<T | undefined>,
): Promise<{ value: number; path: T } | undefined> {
  if (asked === 0) return undefined;
  // paths only disappear as a threshold rises, so the largest one is found by halving between none and all ten-thousandths
  let low = 0;
  let high = Math.ceil(billionths(asked) / 100_000) - 1;
  let best = await attempt(0);
  if (best === undefined) return undefined;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const path = await attempt(middle / 10_000);
    if (path === undefined) high = middle - 1;
    else [low, best] = [middle, path];
  }
  return { value: low / 10_000, path: best };
}

/** Whether any path at all joins the two ends when nothing but the steps themselves binds. */
export async function connected(road: Road, question: PathQuestion, ask: Ask, options: RunOptions): Promise<boolean> {
  const { constraints } = question;
  const { basis: _basis, branches: _branches, ...rest } = constraints;
  const loosest: Constraints = {
    ...rest,
    maxSteps: 6,
    minOverlap: 0,
    minDerivedOverlap: 0,
    minEntryOverlap: 0,
    maxLevelClimb: 7,
    minEvidence: 'claimed',
    matching: 'close',
    unknown: 'allow',
    avoid: [],
    via: [],
    overshoot: true,
    weights: 'all',
  };
  const asked = await ask(loosest);
  return (await road.find({ ...asked, alternatives: 1, objective: 'shortest' }, options)).length > 0;
}

export async function knownBranches(graph: Graph, options: RunOptions): Promise<string[]> {
  return (await graph.read(profileQueries.listBranchIds, {}, options)).map((row) => row.id);
}
