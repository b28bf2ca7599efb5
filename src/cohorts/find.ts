import type { FoundPath } from '../paths/found-path.js';
import type { Network } from '../paths/projection/network.js';
import { Searcher } from '../paths/projection/searcher.js';
import type { Candidate, FunctionFacts } from '../paths/search-case.js';
import type { Constraints } from '../paths/search.js';

/** Searches of a cohort, on the projection of the catalogue. What does not depend on the goal is made once per candidate. */
export class Finder {
  #last: Searcher | undefined;
  constructor(private readonly network: Network) {}

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
