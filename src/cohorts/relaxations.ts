import { billionths } from '../paths/billionths.js';
import { relaxationWording } from '../paths/notes.js';
import { discreteChanges, knownBranches, largestThreshold, thresholds, type Change } from '../paths/relax.js';
import { readCandidate, type Candidate } from '../paths/search-case.js';
import type { Constraints } from '../paths/search.js';
import type { CohortContext } from './context.js';
import type { CohortResult } from './result.js';
import type { CohortSummary } from './summary-shape.js';

type NoPath = CohortSummary['noPath'];

/** One constraint that could be loosened, from the least change to the farthest. */
interface Move {
  readonly constraint: keyof Constraints;
  /** least change first; a threshold has only its end here, 0 */
  readonly changes: readonly Change[];
  readonly farthest: Change;
  readonly helped: { readonly candidate: Candidate; readonly count: number }[];
}
const isThreshold = (constraint: keyof Constraints): constraint is (typeof thresholds)[number] =>
  thresholds.some((one) => one === constraint);

/** Constraints of which each change is one of its own: leaving out this branch is no farther than leaving out that. */
const apart: readonly (keyof Constraints)[] = ['basis', 'branches', 'avoid', 'via'];

/** Constraints that `startOf` has loosened to the end before it says `none`. */
const triedBefore: readonly (keyof Constraints)[] = ['maxLevelClimb', 'overshoot', 'unknown'];

/** Which single relaxation would help most of those who have no path (domain section 6): tries each on everybody it is told of. */
export class Relaxations {
  #moves: Move[] | null = null;
  constructor(private readonly context: CohortContext) {}

  /** Tries every constraint, loosened as far as it goes, on candidates without a path. */
  async add(candidate: Candidate, { count, start }: Pick<CohortResult, 'count' | 'start'>): Promise<void> {
    const { request, turns, options } = this.context;
    this.#moves ??= movesOf(request.constraints, await this.#branches());
    for (const move of this.#moves) {
      // `none`: with levels and unknown overlaps out of the way there was no path either
      if (start === 'none' && triedBefore.includes(move.constraint)) continue;
      if (await this.#has(candidate, move.farthest)) move.helped.push({ candidate, count });
      await turns.next(options);
    }
  }

  /** For how many each helps, and the one that helps most with the least change that helps all of those. */
  async told(): Promise<Pick<NoPath, 'relaxations' | 'best'>> {
    const helping = (this.#moves ?? [])
      .map((move) => ({ move, helps: move.helped.reduce((sum, one) => sum + one.count, 0) }))
      .filter(({ helps }) => helps > 0)
      .sort((a, b) => b.helps - a.helps || (a.move.constraint < b.move.constraint ? -1 : a.move.constraint > b.move.constraint ? 1 : 0));
    const relaxations = helping.map(({ move, helps }) => ({
      constraint: move.constraint,
      to: move.farthest[move.constraint] ?? null,
      helps,
    }));
    const [first] = helping;
    if (first === undefined) return { relaxations, best: null };
    const { constraint } = first.move;
    const from = this.context.request.constraints[constraint] ?? null;
    const to = (await this.#leastFor(first.move))[constraint] ?? null;
    return { relaxations, best: { constraint, from, to, helps: first.helps, wording: relaxationWording(constraint, from, to) } };
  }

  /** The least change under which everybody this constraint helps has a path: it only grows while they are asked one by one. */
  async #leastFor(move: Move): Promise<Change> {
    const { constraint, changes, farthest, helped } = move;
    const { request, turns, options } = this.context;
    if (isThreshold(constraint)) {
      // one ten-thousandth below what was asked is the first change there is
      let least = Math.max(0, (Math.ceil(billionths(request.constraints[constraint]) / 100_000) - 1) / 10_000);
      for (const { candidate } of helped) {
        // nothing is less
        if (least === 0) break;
        await turns.next(options);
        const has = async (value: number) => ((await this.#has(candidate, { [constraint]: value })) ? true : undefined);
        if ((await has(least)) === undefined) least = (await largestThreshold(least, has))?.value ?? 0;
      }
      return { [constraint]: least };
    }
    let at = 0;
    for (const { candidate } of helped) {
      await turns.next(options);
      while (at < changes.length - 1 && !(await this.#has(candidate, changes[at] as Change))) at += 1;
    }
    return changes[at] ?? farthest;
  }

  async #has(candidate: Candidate, change: Change): Promise<boolean> {
    const { request, goals, finder } = this.context;
    const constraints = { ...request.constraints, ...change };
    if (goals.some((goal) => finder.entersPlainly(candidate, constraints, goal))) return true;
    return finder.find(await this.#under(candidate, constraints), constraints, goals) !== undefined;
  }

  /** Other matches that count mean other things held: then the candidate is read anew. */
  async #under(candidate: Candidate, constraints: Constraints): Promise<Candidate> {
    const { room, request, options } = this.context;
    if (constraints.matching === request.constraints.matching) return candidate;
    return readCandidate(room.graph, room.levels, candidate.profile, constraints, options);
  }

  async #branches(): Promise<string[]> {
    const { request, room, options } = this.context;
    return request.constraints.branches === undefined ? [] : knownBranches(room.graph, options);
  }
}

function movesOf(constraints: Constraints, branches: readonly string[]): Move[] {
  const discrete = discreteChanges(constraints, branches).flatMap(([constraint, changes]): Move[] => {
    const ladders = apart.includes(constraint) ? changes.map((change) => [change]) : changes.length > 0 ? [changes] : [];
    return ladders.map((ladder) => ({ constraint, changes: ladder, farthest: ladder.at(-1) as Change, helped: [] }));
  });
  const bounds = thresholds
    .filter((threshold) => constraints[threshold] > 0)
    .map((threshold): Move => ({ constraint: threshold, changes: [], farthest: { [threshold]: 0 }, helped: [] }));
  return [...discrete, ...bounds];
}
