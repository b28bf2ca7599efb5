import { countFacts } from '../catalogue/count-facts.js';
import { nodeLabels } from '../catalogue/facts.js';
import type { Graph } from '../graph/graph.js';
import { exploringQueries as queries } from '../graph/queries/exploring.js';
import type { RowOf } from '../graph/query.js';
import { edgeTypes } from './requests.js';
import type { Degrees, Statistics } from './shapes.js';

type Counted = RowOf<typeof queries.countDegrees>;

/** Figures about the catalogue; what is kept of candidates is not counted. */
export function statisticsOf(graph: Graph): Statistics {
  return {
    async nodes() {
      const { nodes } = await countFacts(graph);
      return nodeLabels.map((label) => ({ label, nodes: nodes[label] ?? 0 }));
    },
    async edges() {
      const { edges } = await countFacts(graph);
      return edgeTypes.map((type) => ({ type, edges: edges[type] ?? 0 }));
    },
    branches: () => graph.read(queries.countBranchFunctions, {}),
    bases: async () => (await graph.read(queries.countEdgesByBasis, {})).filter(({ type }) => isOfCatalogue(type)),
    degrees: async () => degreesOf((await graph.read(queries.countDegrees, {})).filter(({ type }) => isOfCatalogue(type))),
  };
}

const isOfCatalogue = (type: string): boolean => (edgeTypes as readonly string[]).includes(type);

function degreesOf(rows: readonly Counted[]): Degrees[] {
  const groups = new Map<string, Counted[]>();
  for (const row of rows) {
    const key = `${row.label} ${row.type} ${row.direction}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map(summed);
}

/** The rows of one group, by rising degree. */
function summed(rows: readonly Counted[]): Degrees {
  const [first] = rows as [Counted, ...Counted[]];
  const nodes = rows.reduce((sum, row) => sum + row.nodes, 0);
  const edges = rows.reduce((sum, row) => sum + row.degree * row.nodes, 0);
  return {
    label: first.label,
    type: first.type,
    direction: first.direction,
    nodes,
    edges,
    least: first.degree,
    median: (at(rows, Math.floor((nodes - 1) / 2)) + at(rows, Math.floor(nodes / 2))) / 2,
    mean: edges / nodes,
    most: rows.at(-1)?.degree ?? first.degree,
    histogram: rows.map((row) => ({ degree: row.degree, nodes: row.nodes })),
  };
}

/** Degree of the node at this place, when all stand in a row by degree. */
function at(rows: readonly Counted[], place: number): number {
  let before = 0;
  for (const row of rows) if ((before += row.nodes) > place) return row.degree;
  return 0;
}
