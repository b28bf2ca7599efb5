import { onSmall, type Examples } from './query-example.js';
import { audited } from './stored-candidates.js';

const fourth = { ...audited[0], id: 'audit:4', sequence: 4, hash: 'h4' };
const until = '2026-03-01T00:01:00.000Z';
const now = '2026-03-01T00:00:00.000Z';

/** Of the keys and audit entries of `stored-candidates.ts`; one tenant never reaches those of the other. */
export const accessExamples: Examples = {
  'access/read-key': [onSmall({ id: 'k1' }), onSmall({ id: 'k2' }), onSmall({ id: 'nobody' })],
  'access/list-keys': [onSmall({ tenant: 'one' }), onSmall({ tenant: 'two' }), onSmall({ tenant: 'three' })],
  'access/write-key': [
    onSmall({ id: 'k4', properties: { tenant: 'one', roles: ['admin'], label: 'vier', hash: 'h4', createdAt: now } }, [{ id: 'k4' }]),
  ],
  'access/revoke-key': [
    onSmall({ tenant: 'one', id: 'k1', now }, [{ id: 'k1', revokedAt: now }]),
    onSmall({ tenant: 'one', id: 'k2', now }, [{ id: 'k2', revokedAt: '2026-01-02T00:00:00.000Z' }]),
    onSmall({ tenant: 'two', id: 'k1', now }, []),
  ],
  'limits/lease-requests': [
    onSmall({ id: 'w1', until, limit: 10, want: 4 }, [{ granted: 4, used: 7 }]),
    onSmall({ id: 'w1', until, limit: 5, want: 4 }, [{ granted: 2, used: 5 }]),
    onSmall({ id: 'w1', until, limit: 3, want: 4 }, [{ granted: 0, used: 3 }]),
    onSmall({ id: 'new', until, limit: 3, want: 1 }, [{ granted: 1, used: 1 }]),
  ],
  'limits/delete-windows': [onSmall({ now, most: 10 }, [{ deleted: 0 }]), onSmall({ now: until, most: 10 }, [{ deleted: 1 }])],
  'limits/read-write-done': [onSmall({ id: 'd1', now }), onSmall({ id: 'd1', now: until }), onSmall({ id: 'none', now })],
  'limits/note-write-done': [onSmall({ id: 'd2', request: 'r', outcome: 'o', expiresAt: until }, [{ id: 'd2' }])],
  'limits/delete-writes-done': [onSmall({ now, most: 10 }, [{ deleted: 0 }]), onSmall({ now: until, most: 10 }, [{ deleted: 1 }])],
  'audit/hold-audit': [onSmall({ secret: 'another' }, [{ count: 3, hash: 'h3', secret: 'secret' }])],
  'audit/append-audit': [onSmall({ properties: fourth, count: 4, hash: 'h4' }, [{ count: 4 }])],
  'audit/read-audit-end': [onSmall()],
  'audit/list-audit': [onSmall({ after: 0, most: 2 }), onSmall({ after: 2, most: 2 }), onSmall({ after: 3, most: 2 })],
  'audit/list-tenant-audit': [
    onSmall({ tenant: 'one', subject: null, before: 10, most: 10 }),
    onSmall({ tenant: 'one', subject: null, before: 3, most: 1 }),
    onSmall({ tenant: 'one', subject: 's2', before: 10, most: 10 }),
    onSmall({ tenant: 'two', subject: 's1', before: 10, most: 10 }),
    onSmall({ tenant: 'three', subject: null, before: 10, most: 10 }),
  ],
};
