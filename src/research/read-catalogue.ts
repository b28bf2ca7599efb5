import { edgeId, edgeKinds, nodeLabels, type EdgeType, type NodeLabel } from '../catalogue/facts.js';
import { catalogueChanged, loadedVersion, stillVersion } from '../catalogue/of-one-catalogue.js';
import { PadwijzerError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { exploringQueries } from '../graph/queries/exploring.js';
import { loadQueries } from '../graph/queries/load.js';
import { researchQueries as queries } from '../graph/queries/research.js';
import type { Nearest } from '../profiles/check-ids.js';
import { show } from '../validation/show.js';
import { aboutOf } from './about.js';
import type { CatalogueExport } from './catalogue-export.js';
import type { ExportEdge, ExportNode } from './fields.js';
import { keptIds } from './kept-ids.js';
import type { ExportRequest } from './request.js';

/** Nodes per statement, with what leaves them: bounds what is held at once. Besides, the ids are: some 50 bytes a node. */
const page = 500;

export interface ReadOptions extends RunOptions {
  /** work done and to do; `what` changes when the next stretch begins */
  readonly progress?: (done: number, total: number, what: string) => void;
}

/**
 * The catalogue of one version to write out, page by page. Throws `catalogue-empty`, `id-unknown` for a branch, `input-invalid` for
 * another version than was asked for, and, at whichever page, `catalogue-changed` when a load came in between: never a mixture.
 */
export async function readCatalogue(
  graph: Graph,
  nearest: Nearest,
  asked: ExportRequest,
  { progress = () => undefined, ...options }: ReadOptions,
): Promise<CatalogueExport> {
  const version = await versionAsked(graph, asked, options);
  const kept = await keptIds(graph, nearest, asked, options);
  const labels = nodeLabels.filter((label) => kept.byLabel.has(label));
  const basis = asked.basis === undefined ? null : new Set<string>(asked.basis);
  const counts = (edge: { readonly basis: string | null; readonly to: string }): boolean =>
    kept.has(edge.to) && (basis === null || basis.has(edge.basis ?? 'stated'));
  const same = () => stillVersion(graph, version.version, options);
  await same();

  const idsOf = (some: readonly NodeLabel[]): string[] => some.flatMap((label) => kept.byLabel.get(label) ?? []);
  async function* pages<T>(ids: readonly string[], what: string, read: (some: string[]) => Promise<T>): AsyncGenerator<T> {
    for (let at = 0; at < ids.length; at += page) {
      const answer = await read(ids.slice(at, at + page));
      await same();
      yield answer;
      progress(Math.min(at + page, ids.length), ids.length, what);
    }
  }
  const readNodes = async (ids: string[]): Promise<ExportNode[]> =>
    (await graph.read(exploringQueries.readNodes, { ids }, options)) as ExportNode[];
  const allTypes = [...new Set(edgeKinds.flatMap(([from, type, to]) => (labels.includes(from) && labels.includes(to) ? [type] : [])))];
  const sources = await readNodes(kept.sources);
  return {
    about: aboutOf(version, asked, sources),
    labels,
    types: allTypes,
    nodes: (label) => pages(idsOf(label === undefined ? labels : [label]), 'nodes', async (ids) => inOrder(ids, await readNodes(ids))),
    edges(types: readonly EdgeType[] = allTypes) {
      const leaving = labels.filter((label) => edgeKinds.some(([from, type]) => from === label && types.includes(type)));
      const counted = Object.fromEntries(types.map((type) => [type, true as const]));
      return pages(idsOf(leaving), 'edges', async (ids): Promise<ExportEdge[]> => {
        const rows = await graph.read(queries.listEdgesFrom, { ids, types: counted }, options);
        return rows.filter(counts).map((row) => ({ ...row, id: edgeId({ ...row, type: row.type as EdgeType }) }));
      });
    },
  };
}

/** What is gone meanwhile makes the export one of no version. */
function inOrder(ids: readonly string[], nodes: readonly ExportNode[]): ExportNode[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return ids.map((id) => {
    const node = byId.get(id);
    if (node === undefined) throw catalogueChanged();
    return node;
  });
}

async function versionAsked(graph: Graph, asked: ExportRequest, options: RunOptions) {
  const version = await loadedVersion(graph, options);
  const [row] = await graph.read(loadQueries.readCatalogueVersion, {}, options);
  if (row?.version !== version) throw catalogueChanged();
  if (asked.version === undefined || asked.version === version) return row;
  const [nl, en] = [show(asked.version, 'nl'), show(asked.version, 'en')];
  const problem = {
    pointer: 'version',
    message: `expected the version that is loaded, ${version}; found ${en}`,
    messageNl: `verwacht: de geladen versie, ${version}; gevonden: ${nl}`,
  };
  throw new PadwijzerError('input-invalid', `another catalogue is loaded than ${en}`, {
    messageNl: `er is een andere catalogus geladen dan ${nl}`,
    errors: [problem],
  });
}
