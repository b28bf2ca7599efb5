import type { Graph } from '../src/graph/graph.js';
import { pathQueries } from '../src/graph/queries/paths.js';
import type { Network } from './pairs.js';

/** What is in the graph, for a baseline outside it. */
export async function readNetwork(graph: Graph): Promise<Network> {
  const ids = (await graph.read(pathQueries.listGoals, { excluded: {}, anyBranch: true, branches: {} })).map((row) => row.id);
  const functions = await graph.read(pathQueries.readFunctions, { ids });
  const steps = await graph.engine.read(
    'MATCH (source:Function)-[:PROGRESSES_TO]->(target:Function) RETURN source.id AS source, target.id AS target ORDER BY source, target',
    {},
  );
  return {
    functions: Object.fromEntries(
      functions.map(({ id, requires, weights }) => [id, Object.fromEntries(requires.map((one, at) => [one, weights[at] ?? 0]))]),
    ),
    steps: steps.map(({ source, target }) => [source as string, target as string]),
  };
}
