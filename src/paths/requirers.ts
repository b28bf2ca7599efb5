import { OfGraph, unsigned } from '../catalogue/of-version.js';
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

const counted = new OfGraph<Requirers>();

/** Counted once per catalogue version and kept. */
export const requirersOf = (graph: Graph, version: string, options: RunOptions): Promise<Requirers> =>
  counted.of(graph, version, () => count(graph, unsigned(options)));

async function count(graph: Graph, options: RunOptions): Promise<Requirers> {
  const [rows, counts] = await Promise.all([
    graph.read(explanationQueries.countRequirers, {}, options),
    graph.read(pathQueries.countFunctions, {}, options),
  ]);
  return { functions: counts[0]?.functions ?? 0, of: new Map(rows.map((row) => [row.id, row.functions])) };
}
