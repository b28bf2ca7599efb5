import type { Graph } from '../../src/graph/graph.js';
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

/** Candidates in the small graph, for the queries about them. */
export async function storeCandidates(graph: Graph): Promise<void> {
  await graph.write(async (writer) => {
    for (const { key, properties, rows } of stored) {
      await writer.run(candidateQueries.writeCandidate, { ...key, properties: { id: key.id, ...properties } });
      await writer.run(candidateQueries.writeHoldings, { ...key, rows: [...rows] });
    }
  });
}
