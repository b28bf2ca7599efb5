import type { FunctionFacts } from './search-case.js';
import type { Constraints } from './search.js';

/** What having done a function brings, matches included as far as they count. */
export function bringsOf(facts: FunctionFacts, matching: Constraints['matching']): readonly string[] {
  return matching === 'none' ? facts.brings : matching === 'exact' ? facts.bringsExact : facts.bringsClose;
}
