import type { KnownFacts } from './known-facts.js';
import type { RowBatch } from './part-source.js';

/** What is computed anew though its part is as it was. */
export interface Touched {
  readonly functions: ReadonlySet<string>;
  /** so are functions that require any of these: steps lead from them to the functions above */
  readonly competences: ReadonlySet<string>;
}

export const untouched: Touched = { functions: new Set(), competences: new Set() };

/** What these rows change, once they are in the graph, of what was computed without them. */
export function touchedBy(batches: readonly RowBatch[], { nodes, edges }: KnownFacts): Touched {
  const functions = new Set<string>();
  for (const rows of batches) {
    const ids = 'nodes' in rows ? rows.nodes.map((row) => row.id) : rows.edges.flatMap((row) => [row.from, row.to]);
    for (const id of ids) if (nodes.get(id)?.label === 'Function') functions.add(id);
  }
  const competences = new Set<string>();
  if (functions.size > 0)
    for (const { type, from, to } of edges.values()) if (type === 'REQUIRES' && functions.has(from)) competences.add(to);
  return { functions, competences };
}
