import { PadwijzerError } from '../errors.js';
import type { EdgeRow, NodeRow } from './fingerprints.js';
import type { KnownNode } from './known-facts.js';
import type { RowBatch } from './part-source.js';
import type { PartWork } from './part-work.js';
import { byPrecedence } from './part-name.js';
import { shelveEdges, shelveNodes } from './shelf.js';
import { deleteNodes } from './vanished.js';
import { writeEdges, writeNodes } from './write-rows.js';

/** Writes what of these rows is new or other than it was. */
export const place = (work: PartWork, rows: RowBatch): Promise<void> =>
  'nodes' in rows ? placeNodes(work, rows.nodes) : placeEdges(work, rows.edges);

/** Writes those nodes that are new or other than they were; what another part says first waits on the shelf. */
async function placeNodes(work: PartWork, rows: readonly NodeRow[]): Promise<void> {
  const { known, left, part, shelf, counts } = work;
  const wanted: NodeRow[] = [];
  const over: string[] = [];
  const torn: string[] = [];
  for (const row of rows) {
    work.hash.add(row.fingerprint);
    const there = known.nodes.get(row.id);
    if (there === undefined) {
      wanted.push(row);
      continue;
    }
    if (there.part !== part) {
      checkLabel(there, row);
      if (byPrecedence(there.part, part) < 0) {
        shelf.push({ part, node: row });
        continue;
      }
      over.push(row.id);
    } else {
      left.nodes.delete(row.id);
      if (there.label !== row.label) torn.push(row.id);
      else if (there.fingerprint === row.fingerprint) continue;
    }
    wanted.push(row);
  }
  if (wanted.length === 0) return;
  await work.hold();
  await shelveNodes(work, over);
  // a node that changes its label is gone and comes anew: edges that stay the same went with it
  await deleteNodes(work, torn);
  const isNew = (row: NodeRow): boolean => !known.nodes.has(row.id);
  const created = wanted.filter(isNew).length;
  await writeNodes(work.writer, wanted, isNew);
  counts.created += created;
  counts.updated += wanted.length - created;
  for (const { label, id, fingerprint } of wanted)
    known.nodes.set(id, { label, id, fingerprint, part, deprecated: false, replacedBy: null });
}

function checkLabel(there: KnownNode, row: NodeRow): void {
  if (there.label === row.label) return;
  throw new PadwijzerError('import-invalid', `${row.id} is a ${row.label} here and a ${there.label} in the part ${there.part}`, {
    messageNl: `${row.id} is hier een ${row.label} en in het deel ${there.part} een ${there.label}`,
  });
}

async function placeEdges(work: PartWork, rows: readonly EdgeRow[]): Promise<void> {
  const { known, left, part, shelf, counts } = work;
  const wanted: EdgeRow[] = [];
  const over: EdgeRow[] = [];
  for (const row of rows) {
    work.hash.add(row.fingerprint);
    const there = known.edges.get(row.id);
    if (there !== undefined && there.part !== part) {
      if (byPrecedence(there.part, part) < 0) {
        shelf.push({ part, edge: row });
        continue;
      }
      over.push(row);
    } else if (there !== undefined) {
      left.edges.delete(row.id);
      if (there.fingerprint === row.fingerprint) continue;
    }
    wanted.push(row);
  }
  if (wanted.length === 0) return;
  await work.hold();
  await shelveEdges(work, over);
  const isNew = (row: EdgeRow): boolean => !known.edges.has(row.id);
  const created = wanted.filter(isNew).length;
  await writeEdges(work.writer, wanted, isNew);
  counts.created += created;
  counts.updated += wanted.length - created;
  for (const { type, from, to, id, fingerprint } of wanted) known.edges.set(id, { type, from, to, fingerprint, part });
}
