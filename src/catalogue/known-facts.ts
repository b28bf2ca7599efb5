import type { GraphWriter } from '../graph/graph.js';
import { loadQueries } from '../graph/queries/load.js';
import type { RowOf } from '../graph/query.js';
import { edgeId, type EdgeType } from './facts.js';
import type { PartName } from './part-name.js';

export type KnownNode = RowOf<typeof loadQueries.readNodeFingerprints>;
export type KnownEdge = Omit<RowOf<typeof loadQueries.readEdgeFingerprints>, 'type'> & { readonly type: EdgeType };

/** What is in the graph now, by id. */
export interface KnownFacts {
  readonly nodes: Map<string, KnownNode>;
  readonly edges: Map<string, KnownEdge>;
}

export async function readKnownFacts(writer: GraphWriter): Promise<KnownFacts> {
  const nodes = await writer.run(loadQueries.readNodeFingerprints, {});
  const edges = await writer.run(loadQueries.readEdgeFingerprints, {});
  return { nodes: new Map(nodes.map((row) => [row.id, row])), edges: new Map(edges.map((row) => known(row as KnownEdge))) };
}

const known = (edge: KnownEdge): [string, KnownEdge] => [edgeId(edge), edge];

/** What the part states in the graph, which is what may have to go. */
export function statedBy({ nodes, edges }: KnownFacts, part: PartName): { nodes: Set<string>; edges: Set<string> } {
  const of = <T extends { part: PartName }>(map: ReadonlyMap<string, T>): Set<string> =>
    new Set([...map].flatMap(([id, row]) => (row.part === part ? [id] : [])));
  return { nodes: of(nodes), edges: of(edges) };
}
