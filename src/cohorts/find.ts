import type { FoundPath } from '../paths/found-path.js';
import type { Network } from '../paths/projection/network.js';
import { Searcher } from '../paths/projection/searcher.js';
import type { Candidate, FunctionFacts } from '../paths/search-case.js';
import type { Constraints } from '../paths/search.js';

/** Searches of a cohort, on the projection of the catalogue. What does not depend on the goal is made once per candidate. */
export class Finder {
  #last: Searcher | undefined;
  readonly #levelsKnown: boolean;
  readonly #undocumented: Readonly<Record<Constraints['weights'], boolean>>;

  constructor(private readonly network: Network) {
    this.#levelsKnown = network.functions.some((one) => one.level !== null);
    const some = ({ totals }: Network['requires']) => totals.some((total) => !(total > 0));
    this.#undocumented = { all: some(network.requires), essential: some(network.essential) };
  }

  /** Whether levels can bind this candidate at all: where no function has one they open or close no step. */
  levelsBind(candidate: Candidate): boolean {
    return this.#levelsKnown || candidate.level === null;
  }

  /** Whether any overlap can be unknown. */
  overlapsUnknown({ weights }: Constraints): boolean {
    return this.#undocumented[weights];
  }

  /**
   * Whether the goal itself may be entered when no overlap is asked for: then there is a path of one step, and the search from
   * everywhere, thousands of entries in a large catalogue, need not be made. False also when that is not plain.
   */
  entersPlainly(candidate: Candidate, constraints: Constraints, goal: FunctionFacts): boolean {
    const { minEntryOverlap, minOverlap, basis, avoid, via, branches } = constraints;
    const plain = minEntryOverlap === 0 && minOverlap === 0 && branches === undefined && via.length === 0 && !avoid.includes(goal.id);
    if (!plain || (basis !== undefined && !basis.includes('entry'))) return false;
    const documented = (constraints.weights === 'essential' ? goal.essentialWeights : goal.weights).some((weight) => weight > 0);
    return documented && (goal.level === null || goal.level <= Math.max(candidate.level ?? 3, 3) + 1);
  }

  /** The best path to any of these goals, none of them held; undefined when there is none. */
  find(
    candidate: Candidate,
    constraints: Constraints,
    goals: readonly FunctionFacts[],
    objective: 'shortest' | 'overlap' = 'shortest',
  ): FoundPath | undefined {
    return this.#searcher(candidate, constraints).find(goals, objective, 1)[0];
  }

  /** Every permitted path; throws `search-too-wide`. */
  permitted(candidate: Candidate, constraints: Constraints, goal: FunctionFacts): FoundPath[] {
    return this.#searcher(candidate, constraints).permitted([goal], 'effort');
  }

  #searcher(candidate: Candidate, constraints: Constraints): Searcher {
    if (this.#last?.candidate !== candidate || this.#last.constraints !== constraints)
      this.#last = new Searcher(this.network, candidate, constraints);
    return this.#last;
  }
}
