import { Graph } from '../../src/graph/graph.js';
import { noteAudit } from '../../src/audit/append.js';
import { verifyAudit } from '../../src/audit/verify.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import { engineUnderTest } from '../support/engines.js';

describe('the audit log', () => {
  let engine: GraphEngine;
  let graph: Graph;
  const now = () => new Date('2026-03-01T12:00:00.000Z');
  const note = (reference: string) => noteAudit(graph, { tenant: 'a', actor: 'k', action: 'read', references: [reference] }, now);
  beforeEach(async () => {
    engine = await engineUnderTest();
    await engine.prepareSchema();
    graph = new Graph(engine);
  });
  afterEach(() => engine.close());
  const spoil = (statement: string) => engine.write((transaction) => transaction.run(statement, {}));

  test('that is empty is well', async () => {
    expect(await verifyAudit(graph)).toEqual({ ok: true, entries: 0, hash: null, problem: null });
  });

  test('keeps its order when many write at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => note(`c${index}`)));
    expect(await verifyAudit(graph)).toMatchObject({ ok: true, entries: 20 });
  });

  test.each([
    ['an actor was changed', "MATCH (e:AuditEntry {sequence: 3}) SET e.actor = 'other' RETURN 1 AS done", { sequence: 3, kind: 'changed' }],
    ['a moment was changed', "MATCH (e:AuditEntry {sequence: 1}) SET e.at = '2020' RETURN 1 AS done", { sequence: 1, kind: 'changed' }],
    ['an entry was taken out', 'MATCH (e:AuditEntry {sequence: 3}) DELETE e RETURN 1 AS done', { sequence: 3, kind: 'missing' }],
    ['the last was taken out', 'MATCH (e:AuditEntry {sequence: 5}) DELETE e RETURN 1 AS done', { sequence: 5, kind: 'missing' }],
    ['its end was moved', "MATCH (log:AuditLog) SET log.hash = 'x' RETURN 1 AS done", { sequence: 5, kind: 'cut-short' }],
  ])('shows that %s', async (_name, statement, problem) => {
    for (let index = 0; index < 5; index += 1) await note(`c${index}`);
    expect(await verifyAudit(graph)).toMatchObject({ ok: true, entries: 5 });
    await spoil(statement);
    expect(await verifyAudit(graph)).toMatchObject({ ok: false, problem });
  });

  test('cut short together with its end shows by a hash kept elsewhere, and by nothing else', async () => {
    for (let index = 0; index < 3; index += 1) await note(`c${index}`);
    const { hash } = await verifyAudit(graph);
    expect(await verifyAudit(graph, String(hash))).toMatchObject({ ok: true });
    await note('last');
    expect(await verifyAudit(graph, String(hash))).toMatchObject({ ok: true, entries: 4 });
    await spoil('MATCH (e:AuditEntry) WHERE e.sequence > 2 DELETE e RETURN count(e) AS done');
    await spoil('MATCH (log:AuditLog), (e:AuditEntry {sequence: 2}) SET log.count = 2, log.hash = e.hash RETURN 1 AS done');
    expect(await verifyAudit(graph)).toMatchObject({ ok: true, entries: 2 });
    expect(await verifyAudit(graph, String(hash))).toMatchObject({ ok: false, problem: { kind: 'not-in-log' } });
  });
});
