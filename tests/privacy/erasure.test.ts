import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { composeServices } from '../../src/app.js';
import { createHttpApp } from '../../src/http/create-app.js';
import { createLog } from '../../src/log.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import type { Services } from '../../src/services.js';
import { storedGraph } from '../support/engines.js';
import { trust } from '../support/trusted.js';

const [reference, text, note] = ['plugh-reference', 'zeldzame tekst XYZZY', 'notitie QUUX'];
const profile = {
  functions: ['function:software-developer'],
  competences: [{ id: 'competence:samenwerken', evidence: 'evidenced', evidenceKind: 'interview', note }],
  unresolved: [{ text }],
};
const traces = [reference, 'XYZZY', 'QUUX'];

describe('a candidate that is erased', () => {
  let folder: string;
  let engine: GraphEngine;
  let services: Services;
  let ask: ReturnType<typeof supertest>;
  const logged: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'padwijzer-'));
    engine = await (await storedGraph(folder)).open();
    services = composeServices(engine, trust);
    await services.prepare();
    await services.load();
    const log = createLog('debug', { write: (line: string) => void logged.push(line) });
    ask = supertest(createHttpApp(services, { log, rateLimit: 1_000 }));
  }, 120_000);
  afterAll(async () => {
    await services.close();
    rmSync(folder, { recursive: true, force: true });
  });
  /** Every value of every node and edge, as text. */
  const graphText = async (): Promise<string> => {
    const nodes = await engine.read('MATCH (node) UNWIND keys(node) AS key RETURN node[key] AS value', {});
    const edges = await engine.read('MATCH ()-[edge]->() UNWIND keys(edge) AS key RETURN edge[key] AS value', {});
    return JSON.stringify([nodes, edges]);
  };
  const files = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => readFileSync(join(one.parentPath, one.name)));

  test('leaves nothing in graph, log or files, after use in every way', async () => {
    await ask.put(`/v1/candidates/${reference}`).set('Idempotency-Key', 'erase-1').send({ profile }).expect(201);
    expect(await graphText()).toContain('XYZZY');
    await ask.get(`/v1/candidates/${reference}`).expect(200);
    await ask.get(`/v1/candidates/${reference}/export`).expect(200);
    for (const path of ['path-searches', 'assessment-agendas', 'recommendations'])
      await ask
        .post(`/v1/${path}`)
        .send({ candidate: reference, to: path === 'recommendations' ? undefined : 'function:software-engineer' })
        .expect(200);
    await ask
      .post('/graphql')
      .send({ query: `{ tShape(input: {candidate: "${reference}"}) { __typename } }` })
      .expect(200);
    await ask.delete(`/v1/candidates/${reference}`).expect(204);
    await services.purge();
    const whole = await graphText();
    for (const trace of traces) {
      expect(whole).not.toContain(trace);
      expect(logged.join()).not.toContain(trace);
      for (const bytes of files()) expect(bytes.includes(trace)).toBe(false);
    }
    expect(logged.length).toBeGreaterThan(5);
  });

  test.each([
    ['a stored candidate', () => ask.get(`/v1/candidates/${reference}`)],
    ['a search', () => ask.post('/v1/path-searches').send({ profile, to: 'function:software-engineer' })],
    ['a cohort', () => ask.post('/v1/cohort-searches').send({ candidates: [profile], to: 'function:software-engineer' })],
    ['a passport', () => ask.post('/v1/passports').send({ profile })],
    ['GraphQL', () => ask.post('/graphql').send({ query: '{ tShape(input: {profile: {}}) { __typename } }' })],
    ['the audit log', () => ask.get('/v1/audit-entries')],
    ['keys', () => ask.get('/v1/keys')],
  ])('%s may be kept by nobody on the way', async (_name, asked) => {
    expect((await asked()).headers['cache-control']).toBe('no-store');
  });
});
