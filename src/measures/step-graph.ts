import Graphology from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import type { Ground } from './ground.js';

/** Functions and the steps between them, of every basis, as the library takes them; in order of ids, so that it counts in one order. */
export function stepGraph({ functions, steps }: Pick<Ground, 'functions' | 'steps'>, type: 'directed' | 'undirected'): AbstractGraph {
  const graph = new Graphology({ type, allowSelfLoops: false });
  for (const { id } of functions) graph.addNode(id);
  for (const { from, to } of steps) {
    const [here, there] = [functions[from]?.id, functions[to]?.id];
    if (here !== there && !graph.hasEdge(here, there)) graph.addEdge(here, there);
  }
  return graph;
}
