import { z } from 'zod';
import type { Graph } from '../graph/graph.js';
import { auditQueries } from '../graph/queries/audit.js';
import { hashOf } from './entry.js';

/** What is wrong with the log, and at which entry; `ok` when nothing is. */
export const auditCheck = z
  .strictObject({
    ok: z.boolean(),
    entries: z.int(),
    hash: z.string().nullable().meta({
      description: 'of the last entry: keep it elsewhere, and the log cannot be cut short unseen; null when nothing was ever logged',
    }),
    problem: z
      .strictObject({ sequence: z.int(), kind: z.enum(['changed', 'missing', 'cut-short', 'not-in-log']) })
      .nullable()
      .meta({ description: 'The first entry that is not as it was written' }),
  })
  .meta({ id: 'AuditCheck' });
export type AuditCheck = z.output<typeof auditCheck>;

/** Entries per statement: bounded memory, whatever the size of the log. */
const batch = 1_000;

/**
 * Reads the whole log and recomputes every hash. `expected`: a hash written down earlier, that must stand in the log; only this
 * shows a log that was replaced as a whole or cut short together with its end.
 */
export async function verifyAudit(graph: Graph, expected?: string, progress?: (done: number, total: number) => void): Promise<AuditCheck> {
  const [end] = await graph.read(auditQueries.readAuditEnd, {});
  const found = (problem: AuditCheck['problem']): AuditCheck => ({
    ok: problem === null,
    entries: end?.count ?? 0,
    hash: end?.hash ?? null,
    problem,
  });
  let previous = '';
  let seen = expected === undefined;
  const count = end?.count ?? 0;
  for (let after = 0; after < count; after += batch) {
    // entries that came after the end was read wait for the next time
    const rows = (await graph.read(auditQueries.listAudit, { after, most: batch })).filter(({ sequence }) => sequence <= count);
    for (let sequence = after + 1; sequence <= Math.min(count, after + batch); sequence += 1) {
      const entry = rows[sequence - after - 1];
      if (entry?.sequence !== sequence) return found({ sequence, kind: 'missing' });
      if (entry.previous !== previous || entry.hash !== hashOf(entry)) return found({ sequence, kind: 'changed' });
      previous = entry.hash;
      seen ||= entry.hash === expected;
    }
    progress?.(Math.min(count, after + batch), count);
  }
  if (end !== undefined && previous !== end.hash) return found({ sequence: count, kind: 'cut-short' });
  return found(seen ? null : { sequence: count, kind: 'not-in-log' });
}
