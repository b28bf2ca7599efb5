import type { Graph } from '../graph/graph.js';
import { loadQueries } from '../graph/queries/load.js';

export interface FactCounts {
  readonly nodes: Record<string, number>;
  readonly edges: Record<string, number>;
}

/** Nodes per label and edges per type now in the graph. */
export async function countFacts(graph: Graph): Promise<FactCounts> {
  const nodes = await graph.read(loadQueries.countNodes, {});
  const edges = await graph.read(loadQueries.countEdges, {});
  return {
    nodes: Object.fromEntries(nodes.map((row) => [row.label, row.nodes])),
    edges: Object.fromEntries(edges.map((row) => [row.type, row.edges])),
  };
}
