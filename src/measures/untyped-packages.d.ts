/** Packages whose types do not follow what Node imports: only what is used of them here. */
declare module 'graphology' {
  import type { AbstractGraph } from 'graphology-types';
  const Graph: { new (options: { readonly type: 'directed' | 'undirected'; readonly allowSelfLoops: boolean }): AbstractGraph };
  export default Graph;
}
declare module 'graphology-communities-louvain' {
  import type { AbstractGraph } from 'graphology-types';
  const louvain: {
    detailed(
      graph: AbstractGraph,
      options: { readonly getEdgeWeight: null; readonly resolution: number; readonly randomWalk: boolean },
    ): { readonly communities: Readonly<Record<string, number>>; readonly modularity: number };
  };
  export default louvain;
}
declare module 'graphology-metrics/centrality/pagerank.js' {
  import type { AbstractGraph } from 'graphology-types';
  export default function pagerank(
    graph: AbstractGraph,
    options: { readonly getEdgeWeight: null; readonly alpha: number; readonly maxIterations: number; readonly tolerance: number },
  ): Readonly<Record<string, number>>;
}
declare module 'graphology-components' {
  import type { AbstractGraph } from 'graphology-types';
  const components: {
    connectedComponents(graph: AbstractGraph): string[][];
    stronglyConnectedComponents(graph: AbstractGraph): string[][];
  };
  export default components;
}
declare module 'graphology-shortest-path/indexed-brandes.js' {
  import type { AbstractGraph } from 'graphology-types';
  /** Nodes in the order they were found (the first `size` of `items`), who precedes each on shortest paths, and how many of these there are. */
  type FromOne = (
    source: number,
  ) => [stack: { size: number; readonly items: ArrayLike<number>; clear(): void }, before: number[][], ways: Uint32Array];
  const brandes: { createUnweightedIndexedBrandes(graph: AbstractGraph): FromOne };
  export default brandes;
}
