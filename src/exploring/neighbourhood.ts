import { edgeTypes } from '../catalogue/facts.js';
import type { Graph } from '../graph/graph.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { exploringQueries as queries } from '../graph/queries/exploring.js';
import type { NeighbourhoodAsked } from './requests.js';
import type { Edge, Neighbourhood } from './shapes.js';

/** Edges looked at per step outwards: a hub of ESCO has 1,500, and the nearest 500 nodes are shown at most. */
const mostEdges = 5_000;

/** What lies within so many edges, nearest first: one statement per step outwards. */
export async function neighbourhoodOf(graph: Graph, asked: NeighbourhoodAsked, options?: RunOptions): Promise<Neighbourhood> {
  const types = Object.fromEntries((asked.types ?? edgeTypes).map((type) => [type, true as const]));
  const distances = new Map([[asked.id, 0]]);
  const edges = new Map<string, Edge>();
  let truncated = false;
  let frontier = [asked.id];
  for (let distance = 1; distance <= asked.depth && frontier.length > 0; distance += 1) {
    const rows = await graph.read(queries.listEdgesAround, { ids: frontier, types, most: mostEdges + 1 }, options);
    truncated ||= rows.length > mostEdges;
    frontier = [];
    for (const edge of rows.slice(0, mostEdges)) {
      for (const id of [edge.from, edge.to]) {
        if (distances.has(id)) continue;
        if (distances.size > asked.most) truncated = true;
        else frontier.push(id);
        if (distances.size <= asked.most) distances.set(id, distance);
      }
      if (distances.has(edge.from) && distances.has(edge.to)) edges.set(`${edge.type} ${edge.from} ${edge.to}`, edge);
    }
  }
  const nodes = [...distances].slice(1).map(([id, distance]) => ({ id, distance }));
  return { middle: asked.id, nodes, edges: [...edges.values()], truncated };
}
