import type { EdgeFact } from './facts.js';

type Edge = Pick<EdgeFact, 'type' | 'from' | 'to' | 'properties'>;

export interface CompetenceMatches {
  readonly id: string;
  /** reached by a chain of exact matches, without itself, by code point */
  readonly sameAs: string[];
  /** those of them reached by exact matches that sources state */
  readonly sameAsStated: string[];
  /** one close match away and not the same, by code point */
  readonly closeTo: string[];
}

/** Competence matches as each competence sees them: symmetric, exact ones chained, close ones a single hop, broad ones left out. */
export function matchClosure(edges: readonly Edge[]): CompetenceMatches[] {
  const exact = neighbours(edges, (match) => match['kind'] === 'exact');
  const stated = neighbours(edges, (match) => match['kind'] === 'exact' && match['basis'] === 'stated');
  const close = neighbours(edges, (match) => match['kind'] === 'close');
  const ids = [...new Set([...exact.keys(), ...close.keys()])].sort();
  return ids.map((id) => {
    const same = chain(exact, id);
    const near = [...(close.get(id) ?? [])].filter((other) => other !== id && !same.has(other));
    const others = (ids: Set<string>) => [...ids].filter((other) => other !== id).sort();
    return { id, sameAs: others(same), sameAsStated: others(chain(stated, id)), closeTo: near.sort() };
  });
}

function neighbours(edges: readonly Edge[], counts: (match: EdgeFact['properties']) => boolean): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  const add = (a: string, b: string) => map.set(a, (map.get(a) ?? new Set()).add(b));
  for (const edge of edges) {
    if (edge.type !== 'MATCHES' || !counts(edge.properties)) continue;
    add(edge.from, edge.to);
    add(edge.to, edge.from);
  }
  return map;
}

function chain(exact: ReadonlyMap<string, ReadonlySet<string>>, start: string): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const next of exact.get(id) ?? []) reached.add(next);
  return reached;
}
