import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { explanationQueries } from '../graph/queries/explanations.js';
import type { Named } from '../paths/parts.js';
import type { FunctionFacts } from '../paths/search-case.js';
import { readFunctionRows } from '../profiles/read-holding-facts.js';
import { readInBatches } from '../profiles/read-in-batches.js';

/** Rows that are read when first asked for, many at a time, and kept while the cohort lasts. */
export class Shelf<T extends { readonly id: string }> {
  readonly rows = new Map<string, T>();
  constructor(private readonly read: (ids: readonly string[]) => Promise<readonly T[]>) {}

  put(rows: Iterable<T>): void {
    for (const row of rows) this.rows.set(row.id, row);
  }

  async fetch(ids: Iterable<string>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.rows.has(id));
    if (missing.length > 0) this.put(await this.read(missing));
  }
}

export const functionShelf = (graph: Graph, options: RunOptions) =>
  new Shelf<FunctionFacts>((ids) => readFunctionRows(graph, ids, options));

/** Names per statement: few enough that checking the rows makes nobody wait. */
const nameBatch = 200;

export const nameShelf = (graph: Graph, options: RunOptions) =>
  new Shelf<Named>(async (ids) => {
    const rows = await readInBatches(ids, (some) => graph.read(explanationQueries.readNames, { ids: some }, options), nameBatch);
    return rows.map(({ id, name, nameEn }) => ({ id, name: name ?? id, nameEn }));
  });

/** Who is not on the shelf is called by the id. */
export const namedOn = (shelf: Shelf<Named>, id: string): Named => {
  const row = shelf.rows.get(id);
  return { id, name: row?.name ?? id, nameEn: row?.nameEn ?? null };
};
