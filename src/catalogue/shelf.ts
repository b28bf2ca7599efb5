import type { GraphValue } from '../graph/graph-engine.js';
import { loadQueries } from '../graph/queries/load.js';
import { edgeId, type EdgeType, type NodeLabel } from './facts.js';
import type { EdgeRow, NodeRow } from './fingerprints.js';
import type { PartWork } from './part-work.js';
import { byPrecedence, type PartName } from './part-name.js';
import { writeEdges, writeNodes } from './write-rows.js';

/** What a load computes and no part states; reset by `cypher/catalogue/reset-*.cypher`. */
const computed: Readonly<Partial<Record<NodeLabel, readonly string[]>>> = {
  Function: [
    ...['level', 'levelMax', 'levelBasis', 'branches', 'requires', 'weights', 'requiredWeight', 'essentialRequires', 'essentialWeights'],
    ...['essentialWeight', 'inheritedOnly', 'brings', 'bringsExact', 'bringsClose', 'criteria', 'performs', 'parents'],
  ],
  Competence: ['sameAs', 'sameAsStated', 'closeTo'],
};

/** What a part states of a node, without what a load computes. */
export const statedOf = (label: NodeLabel, properties: Readonly<Record<string, GraphValue>>): Record<string, GraphValue> =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => computed[label]?.includes(key) !== true));

type Whole = { readonly properties: Record<string, GraphValue> };
const partOf = ({ properties }: Whole): PartName => (properties['part'] ?? 'seeds') as PartName;
const fingerprintIn = ({ properties }: Whole): string => properties['fingerprint'] as string;

/** What other parts state of these nodes waits until this part states them no more. */
export async function shelveNodes(work: PartWork, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const row of await work.writer.run(loadQueries.readNodeProperties, { ids: [...ids] })) {
    const label = row.label as NodeLabel;
    const node: NodeRow = { label, id: row.id, fingerprint: fingerprintIn(row), properties: statedOf(label, row.properties) };
    work.shelf.push({ part: partOf(row), node });
    work.disturbed.add(partOf(row));
  }
}

export async function shelveEdges(work: PartWork, edges: readonly Pick<EdgeRow, 'type' | 'from' | 'to'>[]): Promise<void> {
  if (edges.length === 0) return;
  const rows = edges.map(({ type, from, to }) => ({ type, from, to }));
  for (const row of await work.writer.run(loadQueries.readEdgeProperties, { rows })) putUp(work, row);
}

/** Edges of other parts at nodes that are about to leave. */
export async function shelveEdgesAt(work: PartWork, ids: readonly string[]): Promise<void> {
  for (const row of await work.writer.run(loadQueries.readEdgesAt, { ids: [...ids] })) {
    if (partOf(row) === work.part) continue;
    putUp(work, row);
    work.known.edges.delete(edgeId({ ...row, type: row.type as EdgeType }));
    work.counts.moved += 1;
  }
}

function putUp(work: PartWork, row: Whole & { type: string; from: string; to: string }): void {
  const { from, to, properties } = row;
  const ends = { type: row.type as EdgeType, from, to };
  const edge: EdgeRow = { ...ends, id: edgeId(ends), fingerprint: fingerprintIn(row), properties };
  work.shelf.push({ part: partOf(row), edge });
  work.disturbed.add(partOf(row));
}

/** What the graph can hold now comes off the shelf, nodes before edges, the part that is heard first before the others. */
export async function takeDown(work: PartWork): Promise<void> {
  const { known, shelf } = work;
  const inTurn = [...shelf].sort((a, b) => byPrecedence(a.part, b.part));
  const nodes: NodeRow[] = [];
  const edges: EdgeRow[] = [];
  const kept: typeof shelf = [];
  for (const one of inTurn) {
    if (!('node' in one) || known.nodes.has(one.node.id)) continue;
    const { label, id, fingerprint } = one.node;
    known.nodes.set(id, { label, id, fingerprint, part: one.part, deprecated: false, replacedBy: null });
    nodes.push(one.node);
    work.disturbed.add(one.part);
  }
  for (const one of inTurn) {
    if ('node' in one) {
      if (!nodes.includes(one.node)) kept.push(one);
      continue;
    }
    const { type, from, to, id, fingerprint } = one.edge;
    if (known.edges.has(id) || !known.nodes.has(from) || !known.nodes.has(to)) {
      kept.push(one);
      continue;
    }
    known.edges.set(id, { type, from, to, fingerprint, part: one.part });
    edges.push(one.edge);
    work.disturbed.add(one.part);
  }
  work.shelf = kept;
  if (nodes.length + edges.length === 0) return;
  await work.hold();
  await writeNodes(work.writer, nodes, () => true);
  await writeEdges(work.writer, edges, () => true);
  work.counts.moved += nodes.length + edges.length;
}
