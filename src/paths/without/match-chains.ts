import type { loadQueries } from '../../graph/queries/load.js';
import type { RowOf } from '../../graph/query.js';

export type MatchEdge = RowOf<(typeof loadQueries)['listCompetenceMatchEdges']>;
type Chain = (from: string, to: string) => readonly MatchEdge[];

/** How two competences count as the same: by one match, or by the shortest chain of exact ones; nothing when they do not. */
export function matchChains(edges: readonly MatchEdge[]): Chain {
  const counting = edges.filter(({ kind }) => kind !== 'broad');
  const at = new Map<string, MatchEdge[]>();
  for (const edge of counting) for (const end of new Set([edge.from, edge.to])) at.set(end, [...(at.get(end) ?? []), edge]);
  const joins = (edge: MatchEdge, one: string, other: string) =>
    (edge.from === one && edge.to === other) || (edge.from === other && edge.to === one);
  return (from, to) => {
    const direct = (at.get(from) ?? []).find((edge) => joins(edge, from, to));
    if (direct !== undefined) return [direct];
    const reached = new Map<string, readonly MatchEdge[]>([[from, []]]);
    for (const [id, chain] of reached)
      for (const edge of at.get(id) ?? []) {
        const other = edge.from === id ? edge.to : edge.from;
        if (edge.kind === 'exact' && !reached.has(other)) reached.set(other, [...chain, edge]);
      }
    return reached.get(to) ?? [];
  };
}
