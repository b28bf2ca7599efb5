import type { CatalogueFacts, NodeFact } from '../../src/catalogue/facts.js';
import type { Graph } from '../../src/graph/graph.js';
import { loadQueries } from '../../src/graph/queries/load.js';
import { build } from '../support/oracle/build.js';

export const small = build({
  functions: { a: { requires: 'c1 c2', branch: 'x' }, b: { requires: 'c1 c2 c3', level: 4 }, c: { requires: 'c1 c2' } },
  steps: 'a>b',
  matches: 'c3=d3',
});

/** What a load that had nothing to do reports. */
export const nothing = { changed: false, created: 0, updated: 0, deleted: 0 };

export const without = (facts: CatalogueFacts, id: string): CatalogueFacts => ({
  nodes: facts.nodes.filter((node) => node.id !== id),
  edges: facts.edges.filter((edge) => edge.from !== id && edge.to !== id),
});
export const changed = (facts: CatalogueFacts, id: string, change: Partial<NodeFact>): CatalogueFacts => ({
  ...facts,
  nodes: facts.nodes.map((node) =>
    node.id === id ? { ...node, ...change, properties: { ...node.properties, ...change.properties } } : node,
  ),
});

/** All that a load leaves: every property of every node and edge. */
export async function readWhole({ engine }: Graph): Promise<unknown> {
  const nodes = 'MATCH (node) UNWIND keys(node) AS key RETURN node.id AS id, key, node[key] AS value ORDER BY id, key';
  const edges =
    'MATCH (from)-[edge]->(to) UNWIND keys(edge) AS key RETURN from.id AS from, type(edge) AS type, to.id AS to, key, edge[key] AS value ORDER BY from, type, to, key';
  return [await engine.read(nodes, {}), await engine.read(edges, {})];
}

export const versionOf = async (graph: Graph) => (await graph.read(loadQueries.readCatalogueVersion, {}))[0]?.version;
