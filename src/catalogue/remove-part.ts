import { PadwijzerError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { readState } from './catalogue-state.js';
import { loadPart } from './load-part.js';
import type { LoadReport, Progress } from './load-report.js';
import type { PartName } from './part-name.js';

/** Takes a part out of the catalogue; what candidates hold of it stays with them by name. Throws `input-invalid` when it is not there. */
export async function removePart(graph: Graph, name: PartName, progress?: Progress): Promise<LoadReport> {
  const state = await readState((query, params) => graph.read(query, params));
  const there = (state?.parts ?? []).map((part) => part.name);
  if (name === 'seeds' || !there.includes(name)) {
    const removable = there.filter((one) => one !== 'seeds').map((one) => one.replace(/^own-/, ''));
    const found = removable.length === 0 ? ['geen', 'none'] : [removable.join(', '), removable.join(', ')];
    throw new PadwijzerError('input-invalid', `no part ${name} is loaded that can be removed; there are: ${found[1]}`, {
      messageNl: `er is geen deel ${name} geladen dat verwijderd kan worden; er zijn: ${found[0]}`,
      errors: [],
    });
  }
  const nothing = { name, dataVersion: null, settings: {}, digest: null, factsPerSource: () => ({}) };
  return loadPart(graph, { ...nothing, async *rows() {} }, progress, { remove: true });
}
