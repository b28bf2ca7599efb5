import type { CatalogueFacts } from '../../../src/catalogue/facts.js';
import type { Constraints } from '../../../src/paths/search.js';

/** Other competences a competence reaches; `kept`: every match used is exact and stated, so the grade stays. */
export interface Reached {
  readonly id: string;
  readonly kept: boolean;
}
export interface MatchIndex {
  /** competences in one chain of exact matches with this one, itself included */
  exactWith(id: string): ReadonlySet<string>;
  reached(id: string, matching: Constraints['matching']): readonly Reached[];
}

type Link = readonly [string, string];

/** Everything a chain of links leads to, itself included; a match reads both ways. */
function chain(id: string, links: readonly Link[]): Set<string> {
  const seen = new Set([id]);
  for (const at of seen)
    for (const [a, b] of links) {
      if (a === at) seen.add(b); // a Set is walked in order of insertion, later additions included
      if (b === at) seen.add(a);
    }
  return seen;
}

/** Both readings are asked for often and never change. */
function remember<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  return (id) => {
    const before = made.get(id);
    if (before !== undefined) return before;
    const fresh = make(id);
    made.set(id, fresh);
    return fresh;
  };
}

export function matchIndex(facts: CatalogueFacts): MatchIndex {
  const competences = new Set(facts.nodes.filter((node) => node.label === 'Competence').map((node) => node.id));
  const links = (kind: string, basis?: string): Link[] =>
    facts.edges
      .filter((e) => e.type === 'MATCHES' && competences.has(e.from) && e.properties['kind'] === kind)
      .filter((e) => basis === undefined || e.properties['basis'] === basis)
      .map((e) => [e.from, e.to]);
  const [exact, stated, close] = [links('exact'), links('exact', 'stated'), links('close')];
  const exactWith = remember((id) => chain(id, exact));
  const reach = (id: string, withClose: boolean): Reached[] => {
    const kept = chain(id, stated);
    const any = new Set(exactWith(id));
    // one single close match, from the competence itself and not from the end of a chain
    if (withClose)
      for (const [a, b] of close) {
        if (a === id) any.add(b);
        if (b === id) any.add(a);
      }
    any.delete(id);
    return [...any].map((other) => ({ id: other, kept: kept.has(other) }));
  };
  const [overExact, overClose] = [remember((id) => reach(id, false)), remember((id) => reach(id, true))];
  return { exactWith, reached: (id, matching) => (matching === 'none' ? [] : matching === 'exact' ? overExact(id) : overClose(id)) };
}
