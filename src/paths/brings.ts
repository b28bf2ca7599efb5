import type { FunctionFacts } from './search-case.js';
import type { Constraints } from './search.js';

/** What having done a function brings, matches included as far as they count. */
export function bringsOf(facts: FunctionFacts, matching: Constraints['matching']): readonly string[] {
  return matching === 'none' ? facts.brings : matching === 'exact' ? facts.bringsExact : facts.bringsClose;
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The same as a set, made once per list: a cohort asks of the same functions a thousand times. */
export function bringsSetOf(facts: FunctionFacts, matching: Constraints['matching']): ReadonlySet<string> {
  const list = bringsOf(facts, matching);
  const known = sets.get(list) ?? new Set(list);
  sets.set(list, known);
  return known;
}
