import { createHash, createHmac } from 'node:crypto';

/** What can be done with a candidate. */
export const auditActions = ['read', 'write', 'export', 'erase', 'search', 'cohort'] as const;
export type AuditAction = (typeof auditActions)[number];

/** Somebody who acts for a tenant. */
export interface Actor {
  readonly tenant: string;
  /** id of the key, subject of the token, or `local` */
  readonly actor: string;
}

/** One line of the audit log: who did what to which candidates, chained to the line before by its hash. */
export interface AuditEntry extends Actor {
  /** from 1, without a gap */
  readonly sequence: number;
  readonly at: string;
  readonly action: string;
  /** candidates, each as `subjectOf` */
  readonly subjects: readonly string[];
  /** hash of the entry before; empty for the first */
  readonly previous: string;
}

/** SHA-256 over everything the entry says, in one fixed order. */
export function hashOf({ sequence, at, tenant, actor, action, subjects, previous }: AuditEntry): string {
  return createHash('sha256')
    .update(JSON.stringify([sequence, at, tenant, actor, action, subjects, previous]))
    .digest('hex');
}

/** A candidate as the log names it: found by who knows the reference, and nothing of anybody once the reference is gone. */
export const subjectOf = (secret: string, tenant: string, reference: string): string =>
  createHmac('sha256', secret).update(`${tenant}/${reference}`).digest('base64url');
