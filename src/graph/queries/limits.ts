import { z } from 'zod';
import { defineQuery } from '../query.js';

const text = z.string();
const count = z.int();

/** Queries of limits and repeated writes, which hold across machines. */
export const limitQueries = {
  leaseRequests: defineQuery(
    'limits/lease-requests',
    'write',
    { id: text, until: text, limit: count, want: count },
    { granted: count, used: count },
  ),
  deleteWindows: defineQuery('limits/delete-windows', 'write', { now: text, most: count }, { deleted: count }),
  readWriteDone: defineQuery(
    'limits/read-write-done',
    'read',
    { id: text, now: text },
    { id: text, request: text, outcome: text, expiresAt: text },
  ),
  noteWriteDone: defineQuery('limits/note-write-done', 'write', { id: text, request: text, outcome: text, expiresAt: text }, { id: text }),
  deleteWritesDone: defineQuery('limits/delete-writes-done', 'write', { now: text, most: count }, { deleted: count }),
};
