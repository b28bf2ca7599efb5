import { z } from 'zod';
import type { Graph } from '../graph/graph.js';
import { auditQueries } from '../graph/queries/audit.js';
import { subjectOf } from './entry.js';
import { verifyAudit, type AuditCheck } from './verify.js';

export const auditEntry = z
  .strictObject({
    sequence: z.int(),
    at: z.iso.datetime(),
    actor: z.string().meta({ description: 'id of the key, subject of the token, or local for the command line' }),
    action: z.string(),
    candidates: z.int().meta({ description: 'how many candidates it was about' }),
  })
  .meta({ id: 'AuditEntry' });
export type ShownAuditEntry = z.output<typeof auditEntry>;

/** Hash of an entry, as `verify` tells it. */
export const entryHash = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'A hash written down earlier, which must stand in the log' });
/** Most entries told at once. */
export const mostEntries = z.int().min(1).max(100).default(25).meta({ description: 'Most entries' });

/** The audit log as one tenant may see it. */
export interface Audit {
  /** Newest first, at most `most`, before this sequence; all, or those about one candidate. */
  list(asked: {
    readonly candidate?: string | undefined;
    readonly before?: number | undefined;
    readonly most: number;
  }): Promise<ShownAuditEntry[]>;
  /** Recomputes the whole chain, of every tenant: entries hang together. */
  verify(expected?: string, progress?: (done: number, total: number) => void): Promise<AuditCheck>;
}

export function auditOf(graph: Graph, tenantOf: () => string): Audit {
  return {
    async list({ candidate, before = Number.MAX_SAFE_INTEGER, most }) {
      const tenant = tenantOf();
      const [end] = await graph.read(auditQueries.readAuditEnd, {});
      if (end === undefined) return [];
      const subject = candidate === undefined ? null : subjectOf(end.secret, tenant, candidate);
      const rows = await graph.read(auditQueries.listTenantAudit, { tenant, subject, before, most });
      return rows.map(({ subjects, ...row }) => ({ ...row, candidates: subjects.length }));
    },
    verify: (expected, progress) => verifyAudit(graph, expected, progress),
  };
}

export type { AuditCheck };
