import { PadwijzerError } from '../../errors.js';
import { enterGoal } from '../find-paths.js';
import type { FoundPath } from '../found-path.js';
import { boundsOf, type Entry } from '../path-families.js';
import { setOf } from '../path-question.js';
import { tooWide, widest } from '../permitted-paths.js';
import type { Constraints, Objective } from '../search.js';
import { entriesIn } from './entries-in.js';
import type { Family, Origin } from './family.js';
import { unknown } from './gaps.js';
import { groundOf, type Asking, type Ground } from './ground.js';
import { basisOf, type Network, type ProjectedFunction } from './network.js';
import { AllPaths, BestPaths, type Ranked, type Ranking } from './ranking.js';
import { RelaxedReach } from './relaxed-reach.js';
import { Walk } from './walk.js';

/** A goal as a search in memory needs it: any function with an id, of the network too. */
export interface Goal {
  readonly id: string;
}
interface Work {
  readonly goal: Goal;
  readonly number: number;
  readonly walk: Walk;
  readonly families: readonly Family[];
}

/** Milliseconds; nobody else gets a turn meanwhile. The slowest of 200 pairs of ESCO at six steps took 32. */
const longestSearch = 5_000;

/**
 * One candidate under one set of constraints on one network. What does not depend on the goal is worked out once, and what does not
 * depend on the candidate once per goal, whoever asks: one candidate to many goals (recommendations) and many candidates to one goal
 * (cohorts, feeders) cost little more than their paths.
 *
 * ```ts
 * const network = await networks.of(version, options); // in `ofOneCatalogue`, which gives the version
 * const searcher = new Searcher(network, candidate, constraints);
 * for (const goal of network.functions) if (searcher.mayEndIn(goal.id)) searcher.find([goal], 'overlap', 1);
 * ```
 *
 * Synchronous and exact: `find` answers what `findPaths` does and `permitted` what `permittedPaths` does, row for row. A search of
 * four steps over ESCO takes some tenths of a millisecond and one of six some milliseconds: who runs many lets others in between.
 */
export class Searcher {
  private readonly ground: Ground;
  private readonly entries: readonly Entry[];
  private readonly entryOf: ReadonlyMap<string, Entry>;
  private readonly entered: readonly Origin[];
  private until = Infinity;

  constructor(
    readonly network: Network,
    readonly candidate: Asking['candidate'],
    readonly constraints: Constraints,
    /** an earlier one on the same network: what is the same for both is taken from it */
    like?: Searcher,
  ) {
    const asking = { candidate, constraints };
    this.ground = groundOf(network, asking, () => this.watch(), like?.sharesGaps(asking) === true ? like.ground.gaps : undefined);
    this.entries = entriesIn(this.ground, asking);
    this.entryOf = new Map(this.entries.map((entry) => [entry.id, entry]));
    this.entered = this.entries.map(({ id, overlap }) => ({ number: network.numberOf.get(id) as number, overlap: overlap ?? unknown }));
  }

  private sharesGaps({ candidate, constraints }: Asking): boolean {
    return (
      candidate.holdings === this.candidate.holdings &&
      constraints.minEvidence === this.constraints.minEvidence &&
      constraints.weights === this.constraints.weights
    );
  }

  /** Every function that a search without goal may end in and that can be reached, and a few that cannot: those worth a `find`. */
  withinReach(): ProjectedFunction[] {
    const { network, ground } = this;
    const starts = this.candidate.starts.flatMap((start) => network.numberOf.get(start.id) ?? []);
    const entered = this.entered.map(({ number }) => number);
    const reached = new RelaxedReach(network, this.constraints).from(ground.gaps.held, starts, entered);
    return reached.filter((at) => ground.allowed[at] === 1).flatMap((at) => network.functions[at] ?? []);
  }

  /** Whether a search without goal may end in this function: not held, not avoided, on a branch that counts. */
  mayEndIn(id: string): boolean {
    return this.ground.allowed[this.network.numberOf.get(id) ?? -1] === 1;
  }

  /**
   * The best permitted paths to any of the goals, best first, at most `alternatives` (at least 1). Orders are those of docs/rules.md;
   * `effort` and `pareto`, whose orders need plans, give the first by `shortest`, as `findPaths` does. `maxSteps` may be another
   * than that of the constraints: nothing else here depends on it.
   */
  find(goals: readonly Goal[], objective: Objective, alternatives: number, maxSteps = this.constraints.maxSteps): FoundPath[] {
    const best = new BestPaths(objective === 'overlap' ? 'overlap' : 'shortest', alternatives);
    const works = this.works(goals, true);
    return this.search(best, maxSteps, (steps) => {
      if (best.full && objective !== 'overlap') return;
      for (const work of works) this.follow(work, steps, best);
    });
  }

  /** Every permitted path to any of the goals, idle detours included. Throws `search-too-wide` as `permittedPaths` does. */
  permitted(goals: readonly Goal[], objective: Objective, maxSteps = this.constraints.maxSteps): FoundPath[] {
    const all = new AllPaths(widest, () => tooWide({ constraints: this.constraints, objective }));
    const works = this.works(goals, false);
    return this.search(all, maxSteps, (steps) => {
      for (const work of works) this.follow(work, steps, all);
    });
  }

  /** Length after length, shortest first. */
  private search({ paths }: BestPaths | AllPaths, maxSteps: number, ofLength: (steps: number) => void): FoundPath[] {
    this.until = performance.now() + longestSearch;
    try {
      for (let steps = 1; steps <= maxSteps; steps += 1) ofLength(steps);
    } catch (error) {
      this.ground.gaps.forgetBrought();
      throw error;
    }
    return paths.map((path) => this.found(path));
  }

  private watch(): void {
    if (performance.now() < this.until) return;
    throw new PadwijzerError('graph-timeout', `a search in memory took longer than the ${longestSearch} ms it was given`);
  }

  private works(goals: readonly Goal[], leaveOutIdle: boolean): Work[] {
    const { network, ground } = this;
    // an id that is no function is on no path
    if (ground.via.length < this.constraints.via.length) return [];
    return goals.flatMap((goal): Work[] => {
      const number = network.numberOf.get(goal.id);
      if (number === undefined || ground.allowed[number] === 0) return [];
      const walk = new Walk(ground, ground.viewOf(number));
      return [{ goal, number, walk, families: this.families(number, leaveOutIdle) }];
    });
  }

  /** As `familiesOf` does for the statements. */
  private families(goal: number, leaveOutIdle: boolean): Family[] {
    const { network, candidate, constraints } = this;
    const levelOf = (number: number) => network.functions[number]?.level ?? null;
    const family = (entered: boolean, origins: readonly Origin[], own: number | null): Family => {
      const { lowest, highest } = boundsOf(own, levelOf(goal), constraints);
      return { entered, origins, lowestLevel: entered ? 0 : lowest, highestLevel: highest, found: leaveOutIdle ? [] : null };
    };
    const starts = candidate.starts.flatMap((start) => network.numberOf.get(start.id) ?? []).filter((start) => start !== goal);
    const started = starts.map((start) => family(false, [{ number: start, overlap: unknown }], levelOf(start)));
    return this.entered.length === 0 ? started : [...started, family(true, this.entered, candidate.level)];
  }

  private follow({ goal, number, walk, families }: Work, steps: number, ranking: Ranking): void {
    for (const family of families) {
      if (!family.entered || steps > 1) {
        walk.follow(family, steps, ranking);
        continue;
      }
      const level = this.network.functions[number]?.level ?? null;
      for (const { overlaps } of enterGoal({ id: goal.id, level }, this.entryOf.get(goal.id), setOf(this.constraints.via)))
        walk.enter(family, overlaps[0] ?? unknown, ranking);
    }
  }

  private found({ functions, entered, bases, overlaps, weakest, mean, highest }: Ranked): FoundPath {
    const ids = functions.map((number) => this.network.functions[number]?.id as string);
    const entry = entered ? this.entryOf.get(ids[0] as string)?.entry : undefined;
    const known = weakest !== unknown;
    return {
      functions: ids,
      bases: [...(entered ? (['entry'] as const) : []), ...bases.map(basisOf)],
      overlaps: overlaps.map((overlap) => (overlap === unknown ? null : overlap)),
      weakest: known ? Math.min(1, ...overlaps) : null,
      mean: known ? mean : null,
      highest: highest < 0 ? null : highest,
      entered,
      ...(entry === undefined ? {} : { entry }),
    };
  }
}
