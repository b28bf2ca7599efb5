import { countFacts } from '../catalogue/count-facts.js';
import { edgeTypes, nodeLabels } from '../catalogue/facts.js';
import { stillVersion } from '../catalogue/of-one-catalogue.js';
import { OfVersion } from '../catalogue/of-version.js';
import type { Graph } from '../graph/graph.js';
import { loadQueries } from '../graph/queries/load.js';
import { exploringQueries as queries } from '../graph/queries/exploring.js';
import type { RowOf } from '../graph/query.js';
import type { Degrees, Statistics } from './shapes.js';

type Counted = RowOf<typeof queries.countDegrees>;

/**
 * Figures about the catalogue; what is kept of candidates is not counted. Each is counted once per catalogue version: all of ESCO takes a
 * second. Throws `catalogue-changed` when a load came in between.
 */
export function statisticsOf(graph: Graph): Statistics {
  const counts = once(graph, () => countFacts(graph));
  return {
    async nodes() {
      const { nodes } = await counts();
      return nodeLabels.map((label) => ({ label, nodes: nodes[label] ?? 0 }));
    },
    async edges() {
      const { edges } = await counts();
      return edgeTypes.map((type) => ({ type, edges: edges[type] ?? 0 }));
    },
    branches: once(graph, () => graph.read(queries.countBranchFunctions, {})),
    bases: once(graph, async () => (await graph.read(queries.countEdgesByBasis, {})).filter(({ type }) => isOfCatalogue(type))),
    degrees: once(graph, async () => degreesOf((await graph.read(queries.countDegrees, {})).filter(({ type }) => isOfCatalogue(type)))),
  };
}

function once<T>(graph: Graph, count: () => Promise<T>): () => Promise<T> {
  const kept = new OfVersion<T>();
  return async () => {
    const [loaded] = await graph.read(loadQueries.readCatalogueVersion, {});
    // nothing to count is counted at once
    if (loaded === undefined) return count();
    const counted = async (): Promise<T> => {
      const figures = await count();
      await stillVersion(graph, loaded.version, {});
      return figures;
    };
    return kept.of(loaded.version, '', counted);
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
