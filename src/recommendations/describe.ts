import { briefPathOf, missingOn, namedRequirements, placedFunctionOf } from '../paths/brief-path.js';
import { shown, shownOrNull } from '../paths/billionths.js';
import type { FoundPath } from '../paths/found-path.js';
import { shareOf, type Requirement } from '../paths/requirements.js';
import type { Candidate, FunctionFacts } from '../paths/search-case.js';
import type { Constraints } from '../paths/search.js';
import type { ShownFacts } from '../paths/shown-facts.js';
import { counting } from '../profiles/holdings.js';
import type { Chosen } from './choose.js';
import { reasonOf } from './reason.js';
import type { Recommendation } from './shapes.js';

export const goalOf = (path: FoundPath): string => path.functions.at(-1) ?? '';
/** Whether the last step is judged by the criteria of a rung. */
export const ladderTo = (path: FoundPath): boolean => path.bases.at(-1) === 'ladder';

/** A function within reach, by its best path, with what it asks. */
export interface Reachable {
  readonly path: FoundPath;
  readonly goal: FunctionFacts;
  readonly asks: readonly Requirement[];
}
interface Told {
  readonly rank: number;
  readonly candidate: Candidate;
  readonly constraints: Constraints;
  readonly facts: ShownFacts;
}

/** One recommendation with the figures its reason names. */
export function describe({ one, place, similar }: Chosen<Reachable>, { rank, candidate, constraints, facts }: Told): Recommendation {
  const { path, goal, asks } = one;
  const { competences, criteria } = candidate.holdings;
  const atLeast = (grade: Constraints['minEvidence']) => ({ ...counting(competences, grade), ...counting(criteria, grade) });
  const [held, certified] = [atLeast(constraints.minEvidence), atLeast('certified')];
  const heldNow = asks.filter(({ id }) => held[id] !== undefined);
  const figures = {
    path: briefPathOf(path, facts),
    requirements: { held: heldNow.length, of: asks.length },
    held: namedRequirements(heldNow, facts),
    missing: missingOn(path, held, facts, constraints),
  };
  return {
    rank,
    place: place + 1,
    function: placedFunctionOf(goal, facts),
    overlap: shownOrNull(shareOf(asks, (id) => held[id] !== undefined)),
    proven: shownOrNull(shareOf(asks, (id) => certified[id] !== undefined)),
    weakest: figures.path.weakest,
    ...figures,
    reason: reasonOf(figures),
    similar: similar.map(({ one: { goal: other }, place: at, similarity }) => ({
      id: other.id,
      name: other.name,
      nameEn: other.nameEn,
      similarity: shown(similarity),
      place: at + 1,
    })),
  };
}
