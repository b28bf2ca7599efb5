import type { Graph } from '../../src/graph/graph.js';
import { pathQueries } from '../../src/graph/queries/paths.js';
import type { Network } from './pairs.js';

const derivedSteps = `
MATCH (source:Function)-[:PROGRESSES_TO {basis: 'derived'}]->(target:Function)
WHERE source.origin = target.origin
RETURN source.id AS source, target.id AS target
ORDER BY source, target`;

/** What is in the graph, for a baseline outside it: functions whose ids begin with one of these, and the derived steps between them. */
export async function readNetwork(graph: Graph, prefix: string): Promise<Network> {
  const goals = await graph.read(pathQueries.listGoals, { excluded: {}, anyBranch: true, branches: {} });
  const ids = goals.map((row) => row.id).filter((id) => id.startsWith(prefix));
  const functions = await graph.read(pathQueries.readFunctions, { ids });
  const there = new Set(ids);
  const steps = await graph.engine.read(derivedSteps, {});
  // in the order of code points, in which ids decide between equals
  const inOrder = functions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    functions: Object.fromEntries(
      inOrder.map(({ id, requires, weights }) => [id, Object.fromEntries(requires.map((one, at) => [one, weights[at] ?? 0]))]),
    ),
    steps: steps
      .map(({ source, target }): [string, string] => [source as string, target as string])
      .filter(([from, to]) => there.has(from) && there.has(to)),
  };
}
