import { nodeLabels, type NodeLabel } from '../catalogue/facts.js';
import { PadwijzerError, type InputProblem } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { profileQueries } from '../graph/queries/profiles.js';
import { researchQueries as queries } from '../graph/queries/research.js';
import { show } from '../validation/show.js';
import type { ExportRequest } from './request.js';

/** Ids per statement. */
const slice = 500;

export interface KeptIds {
  readonly byLabel: ReadonlyMap<NodeLabel, string[]>;
  /** every source, also where no node of that label is exported: licences travel along */
  readonly sources: string[];
  has(id: string): boolean;
}

/** Which nodes an export is of. Only labels of the catalogue: what is kept of anybody has other labels and is in no list here. */
export async function keptIds(
  graph: Graph,
  nearest: (id: string, label: string) => Promise<string[]>,
  asked: ExportRequest,
  options: RunOptions,
): Promise<KeptIds> {
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

async function aroundBranches(
  graph: Graph,
  nearest: (id: string, label: string) => Promise<string[]>,
  branches: readonly string[],
  options: RunOptions,
): Promise<Set<string>> {
  const known = new Set((await graph.read(profileQueries.listBranchIds, {}, options)).map(({ id }) => id));
  const unknown = branches.filter((id) => !known.has(id));
  if (unknown.length > 0) throw await unknownBranches(unknown, nearest);
  const functions = (await graph.read(queries.listFunctionsOn, { branches: [...branches] }, options)).map(({ id }) => id);
  const around = new Set([...branches, ...functions]);
  for (let at = 0; at < functions.length; at += slice) {
    const rows = await graph.read(queries.listBeside, { ids: functions.slice(at, at + slice) }, options);
    for (const { id } of rows) around.add(id);
  }
  return around;
}

async function unknownBranches(ids: readonly string[], nearest: (id: string, label: string) => Promise<string[]>): Promise<PadwijzerError> {
  const errors: InputProblem[] = [];
  for (const id of ids) {
    const [nl, en] = [show(id, 'nl'), show(id, 'en')];
    const suggestions = await nearest(id, 'Branch');
    errors.push({ pointer: 'branch', message: `unknown id ${en}`, messageNl: `onbekende id ${nl}`, suggestions });
  }
  return new PadwijzerError('id-unknown', 'no such branch', { messageNl: 'deze richting is er niet', errors });
}
