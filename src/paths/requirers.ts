import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { explanationQueries } from '../graph/queries/explanations.js';
import { pathQueries } from '../graph/queries/paths.js';

/** How often things are asked for in one catalogue: what few functions ask for tells more than what all do. */
export interface Requirers {
  /** functions in the catalogue */
  readonly functions: number;
  /** competence or criterion -> functions that ask for it */
  readonly of: ReadonlyMap<string, number>;
}

const books = new WeakMap<Graph, { readonly version: string; readonly counted: Promise<Requirers> }>();

/** Counted once per catalogue version and kept. */
export async function requirersOf(graph: Graph, version: string, { timeoutMs }: RunOptions): Promise<Requirers> {
  const known = books.get(graph);
  if (known?.version === version) return known.counted;
  // not with the signal of one request: others wait for the same count
  const counted = count(graph, timeoutMs === undefined ? {} : { timeoutMs });
  books.set(graph, { version, counted });
  try {
    return await counted;
  } catch (error) {
    if (books.get(graph)?.counted === counted) books.delete(graph);
    throw error;
  }
}

async function count(graph: Graph, options: RunOptions): Promise<Requirers> {
  const [rows, counts] = await Promise.all([
    graph.read(explanationQueries.countRequirers, {}, options),
    graph.read(pathQueries.countFunctions, {}, options),
  ]);
  return { functions: counts[0]?.functions ?? 0, of: new Map(rows.map((row) => [row.id, row.functions])) };
}
