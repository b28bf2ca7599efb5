import { briefPathOf, missingOn, namedRequirements, placedFunctionOf } from '../paths/brief-path.js';
import { shownOrNull } from '../paths/billionths.js';
import { requirementsOf, shareOf } from '../paths/requirements.js';
import type { FunctionFacts } from '../paths/search-case.js';
import type { Constraints } from '../paths/search.js';
import type { ShownFacts } from '../paths/shown-facts.js';
import { counting } from '../profiles/holdings.js';
import type { Feeding } from './feed.js';
import { reasonOf } from './reason.js';
import type { Feeder } from './shapes.js';

/** One feeder with what it shares with the goal and what its path still asks. */
export function describe(
  { id, path, holder }: Feeding,
  rank: number,
  goal: FunctionFacts,
  constraints: Constraints,
  facts: ShownFacts,
): Feeder {
  const held = counting(holder.holdings.competences, constraints.minEvidence);
  const asked = requirementsOf(goal, constraints.weights, path.bases.at(-1) === 'ladder');
  const brought = asked.filter((one) => held[one.id] !== undefined);
  const figures = {
    requirements: { held: brought.length, of: asked.length },
    path: briefPathOf(path, facts),
    shared: namedRequirements(brought, facts).map((one) => ({ ...one, requiredBy: facts.requirers.of.get(one.id) ?? 1 })),
    missing: missingOn(path, held, facts, constraints),
  };
  return {
    rank,
    function: placedFunctionOf(facts.functions.get(id) as FunctionFacts, facts),
    overlap: shownOrNull(shareOf(asked, (one) => held[one] !== undefined)),
    weakest: figures.path.weakest,
    ...figures,
    reason: reasonOf(figures),
  };
}
