import { nodeLabels, type NodeLabel } from '../catalogue/facts.js';
import type { Graph } from '../graph/graph.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { researchQueries as queries } from '../graph/queries/research.js';
import { checkIds, type Nearest } from '../profiles/check-ids.js';
import { readInBatches } from '../profiles/read-in-batches.js';
import type { ExportRequest } from './request.js';

export interface KeptIds {
  readonly byLabel: ReadonlyMap<NodeLabel, string[]>;
  /** every source, also where no node of that label is exported: licences travel along */
  readonly sources: string[];
  has(id: string): boolean;
}

/** Which nodes an export is of. Only labels of the catalogue: what is kept of anybody has other labels and is in no list here. */
export async function keptIds(graph: Graph, nearest: Nearest, asked: ExportRequest, options: RunOptions): Promise<KeptIds> {
  const around = asked.branch === undefined ? null : await aroundBranches(graph, nearest, asked.branch, options);
  const labels = new Set<string>(asked.label ?? nodeLabels);
  const byLabel = new Map<NodeLabel, string[]>();
  const sources: string[] = [];
  const all = new Set<string>();
  for (const { label, id } of await graph.read(queries.listNodes, {}, options)) {
    if (label === 'Source') sources.push(id);
    if (!labels.has(label) || (around !== null && !around.has(id))) continue;
    all.add(id);
    const ids = byLabel.get(label as NodeLabel);
    if (ids === undefined) byLabel.set(label as NodeLabel, [id]);
    else ids.push(id);
  }
  return { byLabel, sources, has: (id) => all.has(id) };
}

async function aroundBranches(graph: Graph, nearest: Nearest, branches: readonly string[], options: RunOptions): Promise<Set<string>> {
  await checkIds(
    graph,
    branches.map((id) => ({ id, label: 'Branch', pointer: 'branch' })),
    nearest,
    options,
  );
  const functions = (await graph.read(queries.listFunctionsOn, { branches: [...branches] }, options)).map(({ id }) => id);
  const beside = await readInBatches(functions, (ids) => graph.read(queries.listBeside, { ids }, options));
  return new Set([...branches, ...functions, ...beside.map(({ id }) => id)]);
}
