import { randomBytes } from 'node:crypto';
import type { Graph, GraphWriter } from '../graph/graph.js';
import { auditQueries } from '../graph/queries/audit.js';
import { hashOf, subjectOf, type Actor, type AuditAction, type AuditEntry } from './entry.js';

export interface Deed extends Actor {
  readonly action: AuditAction;
  readonly references: readonly string[];
}

/** Writes an entry in the transaction of the deed: both happen, or neither. The log is held from here on, so last of all. */
export async function appendAudit(writer: GraphWriter, deed: Deed, now: Date): Promise<void> {
  const { tenant, actor, action, references } = deed;
  const [end] = await writer.run(auditQueries.holdAudit, { secret: randomBytes(32).toString('base64url') });
  if (end === undefined) throw new Error('the audit log has no end');
  const subjects = references.map((reference) => subjectOf(end.secret, tenant, reference));
  const sequence = end.count + 1;
  const entry: AuditEntry = { sequence, at: now.toISOString(), tenant, actor, action, subjects, previous: end.hash };
  const hash = hashOf(entry);
  const properties = { id: `audit:${sequence}`, ...entry, subjects, hash };
  await writer.run(auditQueries.appendAudit, { properties, count: sequence, hash });
}

/** Writes that something was looked at: before it is answered, so that nothing is seen that is not logged. */
export async function noteAudit(graph: Graph, deed: Deed, now: () => Date): Promise<void> {
  if (deed.references.length === 0) return;
  await graph.write((writer) => appendAudit(writer, deed, now()));
}
