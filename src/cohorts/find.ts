import type { FoundPath } from '../paths/found-path.js';
import { overlapLevelOf } from '../paths/levels.js';
import type { Network } from '../paths/projection/network.js';
import { Searcher } from '../paths/projection/searcher.js';
import type { Candidate, FunctionFacts } from '../paths/search-case.js';
import type { Constraints } from '../paths/search.js';

/** Candidates remembered: those answered together. */
const remembered = 100;

/**
 * Searches of a cohort, on the projection of the catalogue. What does not depend on the goal is made once per candidate, and kept
 * (some 100 kB each, for ESCO) while those answered with them are, since who finds no path is searched for again with more steps.
 */
export class Finder {
  readonly #recent = new Map<Candidate, Searcher>();
  readonly #levelsKnown: boolean;
  readonly #undocumented: Readonly<Record<Constraints['weights'], boolean>>;

  constructor(
    private readonly network: Network,
    /** those of the request: what is worked out under them is kept */
    private readonly usual: Constraints,
  ) {
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
    return documented && (goal.level === null || goal.level <= overlapLevelOf(candidate.level));
  }

  /** The best path to any of these goals, none of them held; undefined when there is none. As if of another level, when one is given. */
  find(
    candidate: Candidate,
    constraints: Constraints,
    goals: readonly FunctionFacts[],
    { objective = 'shortest', level = candidate.level }: { objective?: 'shortest' | 'overlap'; level?: number | null } = {},
  ): FoundPath | undefined {
    return this.#searcher(candidate, constraints, level).find(goals, objective, 1, constraints.maxSteps)[0];
  }

  /** Every permitted path; throws `search-too-wide`. */
  permitted(candidate: Candidate, constraints: Constraints, goal: FunctionFacts): FoundPath[] {
    return this.#searcher(candidate, constraints, candidate.level).permitted([goal], 'effort', constraints.maxSteps);
  }

  #searcher(candidate: Candidate, constraints: Constraints, level: number | null): Searcher {
    const known = this.#recent.get(candidate);
    if (level !== candidate.level) return new Searcher(this.network, { ...candidate, level }, constraints, known);
    if (known !== undefined && sameButSteps(known.constraints, constraints)) return known;
    const searcher = new Searcher(this.network, candidate, constraints, known);
    // under other limits nobody asks for it again, and it would take the place of one that is
    if (known !== undefined || !sameButSteps(this.usual, constraints)) return searcher;
    const [oldest] = this.#recent.keys();
    if (oldest !== undefined && this.#recent.size >= remembered) this.#recent.delete(oldest);
    this.#recent.set(candidate, searcher);
    return searcher;
  }
}

/** A change of one constraint keeps the others as they are, so that comparing what they hold by identity is enough. */
function sameButSteps(a: Constraints, b: Constraints): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Constraints>;
  return [...names].every((name) => name === 'maxSteps' || a[name] === b[name]);
}
