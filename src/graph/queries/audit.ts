import { z } from 'zod';
import { defineQuery } from '../query.js';

const text = z.string();
const texts = z.array(text);
const count = z.int();
const end = { count, hash: text, secret: text };
const entry = { sequence: count, at: text, actor: text, action: text, subjects: texts };
const properties = z.record(text, z.any());

/** Queries of the audit log. */
export const auditQueries = {
  holdAudit: defineQuery('audit/hold-audit', 'write', { secret: text }, end),
  appendAudit: defineQuery('audit/append-audit', 'write', { properties, count, hash: text }, { count }),
  readAuditEnd: defineQuery('audit/read-audit-end', 'read', {}, end),
  listAudit: defineQuery('audit/list-audit', 'read', { after: count, most: count }, { ...entry, tenant: text, previous: text, hash: text }),
  listTenantAudit: defineQuery(
    'audit/list-tenant-audit',
    'read',
    { tenant: text, subject: text.nullable(), before: count, most: count },
    entry,
  ),
};
