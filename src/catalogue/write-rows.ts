import { PadwijzerError } from '../errors.js';
import type { GraphWriter } from '../graph/graph.js';
import { createEdges, createNodes, upsertEdges, upsertNodes } from '../graph/queries/load.js';
import type { EdgeRow, NodeRow } from './fingerprints.js';
import { alike } from './part-source.js';

/** Writes nodes; those that are new by the quicker statement where there is one. */
export async function writeNodes(writer: GraphWriter, rows: readonly NodeRow[], isNew: (row: NodeRow) => boolean): Promise<void> {
  for (const slice of alike(rows, (row) => `${row.label} ${isNew(row)}`)) {
    const [{ label }] = slice as [NodeRow];
    const create = isNew(slice[0] as NodeRow) && label in createNodes ? createNodes[label as keyof typeof createNodes] : undefined;
    const params = { rows: slice.map(({ id, properties }) => ({ id, properties })) };
    checkWritten(label, slice.length, await writer.run(create ?? upsertNodes[label], params));
  }
}

export async function writeEdges(writer: GraphWriter, rows: readonly EdgeRow[], isNew: (row: EdgeRow) => boolean): Promise<void> {
  for (const slice of alike(rows, (row) => `${row.type} ${isNew(row)}`)) {
    const [{ type }] = slice as [EdgeRow];
    const create = isNew(slice[0] as EdgeRow) && type in createEdges ? createEdges[type as keyof typeof createEdges] : undefined;
    const params = { rows: slice.map(({ from, to, properties }) => ({ from, to, properties })) };
    checkWritten(type, slice.length, await writer.run(create ?? upsertEdges[type], params));
  }
}

/** An edge whose end is nowhere writes nothing: better no catalogue than one with holes. */
function checkWritten(what: string, wanted: number, [row]: readonly { written: number }[]): void {
  const missing = wanted - (row?.written ?? 0);
  if (missing === 0) return;
  throw new PadwijzerError('seeds-invalid', `${missing} ${what} fact(s) name an end that is no node; nothing was written`);
}
