import type { Graph } from '../../src/graph/graph.js';
import { accessQueries } from '../../src/graph/queries/access.js';
import { auditQueries } from '../../src/graph/queries/audit.js';
import { limitQueries } from '../../src/graph/queries/limits.js';
import { loadQueries } from '../../src/graph/queries/load.js';
import { candidateQueries } from '../../src/graph/queries/candidates.js';

const moments = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-02T00:00:00.000Z', expiresAt: '2026-02-01T00:00:00.000Z' };

/** Two tenants use one reference; the first candidate worked as a twice. */
export const stored = [
  {
    key: { tenant: 'one', id: 'one/x' },
    properties: {
      reference: 'x',
      version: 3,
      tag: 't1',
      ...moments,
      educationLevel: 'mbo-4',
      unresolved: ['{"text":"diploma","level":4}'],
    },
    rows: [
      { id: 'function:a', properties: { position: 0, grade: 'claimed', from: '2019-01-01', until: '2020-01-01' } },
      { id: 'function:b', properties: { position: 1, grade: 'evidenced', basis: 'reference' } },
      { id: 'function:a', properties: { position: 2, grade: 'certified', basis: 'diploma', date: '2026-01-01', note: 'één ～ 👷' } },
      { id: 'course:whole', properties: { position: 0, grade: 'claimed', status: 'completed' } },
      { id: 'criterion:k1', properties: { position: 0, grade: 'claimed' } },
    ],
  },
  {
    key: { tenant: 'two', id: 'two/x' },
    properties: {
      reference: 'x',
      version: 1,
      tag: 't2',
      ...moments,
      expiresAt: '2027-01-01T00:00:00.000Z',
      educationLevel: 4,
      unresolved: [],
    },
    rows: [{ id: 'function:a', properties: { position: 0, grade: 'claimed' } }],
  },
] as const;

/** A key of each tenant, one of them revoked. */
export const keys = [
  { id: 'k1', properties: { tenant: 'one', roles: ['assessor', 'admin'], label: 'Eén', hash: 'h1', createdAt: moments.createdAt } },
  {
    id: 'k2',
    properties: {
      tenant: 'one',
      roles: ['programme'],
      label: 'twee',
      hash: 'h2',
      createdAt: moments.createdAt,
      expiresAt: moments.expiresAt,
      revokedAt: moments.updatedAt,
    },
  },
  { id: 'k3', properties: { tenant: 'two', roles: [], label: 'drie', hash: 'h3', createdAt: moments.createdAt } },
] as const;

/** Three entries about two tenants. */
export const audited = [
  { tenant: 'one', subjects: ['s1'] },
  { tenant: 'two', subjects: ['s1', 's2'] },
  { tenant: 'one', subjects: ['s2'] },
].map((one, at) => ({
  ...{
    id: `audit:${at + 1}`,
    sequence: at + 1,
    at: moments.createdAt,
    actor: 'k1',
    action: 'read',
    previous: `h${at}`,
    hash: `h${at + 1}`,
  },
  ...one,
}));

/** Candidates, keys, audit entries and an import that was killed in the small graph, for the queries about them. */
export async function storeCandidates(graph: Graph): Promise<void> {
  await graph.write(async (writer) => {
    for (const { key, properties, rows } of stored) {
      await writer.run(candidateQueries.writeCandidate, { ...key, properties: { id: key.id, ...properties } });
      await writer.run(candidateQueries.writeHoldings, { ...key, rows: [...rows] });
    }
    for (const { id, properties } of keys) await writer.run(accessQueries.writeKey, { id, properties });
    await writer.run(loadQueries.beginArrival, { token: 'killed', at: 1 });
    const until = '2026-03-01T00:01:00.000Z';
    await writer.run(limitQueries.leaseRequests, { id: 'w1', until, limit: 10, want: 3 });
    await writer.run(limitQueries.noteWriteDone, { id: 'd1', request: 'r', outcome: 'o', expiresAt: until });
    await writer.run(auditQueries.holdAudit, { secret: 'secret' });
    for (const properties of audited)
      await writer.run(auditQueries.appendAudit, { properties, count: properties.sequence, hash: properties.hash });
  });
}
