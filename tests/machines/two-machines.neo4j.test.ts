import supertest from 'supertest';
import { composeServices } from '../../src/app.js';
import { keyAccess } from '../../src/access/key-access.js';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { readSeeds } from '../../src/catalogue/read-seeds.js';
import { seedFacts } from '../../src/catalogue/seed-facts.js';
import { openNeo4j } from '../../src/graph/engines/neo4j.js';
import { Graph } from '../../src/graph/graph.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import { createHttpApp } from '../../src/http/create-app.js';
import type { Services } from '../../src/services.js';
import { changed } from '../catalogue/small-catalogue.js';
import { engineUnderTest, neo4jUnderTest, testLimits } from '../support/engines.js';

describe('two services on one database', () => {
  let engines: GraphEngine[];
  let machines: Services[];
  let doors: ReturnType<typeof supertest>[];
  let clock: Date;
  let key: string;
  beforeAll(async () => {
    clock = new Date('2026-03-01T12:00:10.000Z');
    engines = [await engineUnderTest(), await openNeo4j({ ...neo4jUnderTest(), ...testLimits })];
    machines = engines.map((engine) => composeServices(engine, { now: () => clock, access: keyAccess }));
    await machines[0]?.load();
    doors = machines.map((services) => supertest(createHttpApp(services, { rateLimit: 60 })));
    // made on the one, used on the other
    key = (await (machines[0] as Services).keys.make({ label: 'x', roles: ['assessor', 'admin'] })).key;
  }, 120_000);
  afterAll(() => Promise.all(machines.map((one) => one.close())));
  const on = (at: number, method: 'get' | 'put' | 'post' | 'delete', path: string) =>
    (doors[at % 2] as ReturnType<typeof supertest>)[method](path).set('Authorization', `Bearer ${key}`);
  const body = { profile: { functions: ['function:software-developer'] } };

  test('may start at the same moment on a database without constraints', async () => {
    const [engine] = engines as [GraphEngine];
    const made = await engine.read('SHOW CONSTRAINTS YIELD name RETURN name', {});
    for (const { name } of made) await engine.write((transaction) => transaction.run(`DROP CONSTRAINT ${name as string}`, {}));
    await Promise.all([...machines, ...machines, ...machines].map((one) => one.prepare()));
    expect(await engine.read('SHOW CONSTRAINTS YIELD name RETURN count(name) AS count', {})).toEqual([{ count: made.length }]);
  });

  test('share one rate limit: of a hundred requests sixty come through', async () => {
    const all = await Promise.all(Array.from({ length: 100 }, (_, at) => on(at, 'get', '/v1/branches')));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(60);
    expect(all.filter(({ status }) => status === 429)).toHaveLength(40);
    clock = new Date('2026-03-01T12:01:10.000Z');
    await on(0, 'get', '/v1/branches').expect(200);
  });

  test('do a write with one Idempotency-Key once, whichever gets it', async () => {
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, at) => on(at, 'put', '/v1/candidates/m-1').set('Idempotency-Key', 'k').send(body)),
    );
    expect(all.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
    expect(new Set(all.map(({ headers }) => headers['etag'])).size).toBe(1);
    expect((await on(1, 'get', '/v1/candidates/m-1')).body.version).toBe(1);
  });

  test('let one of several writers of the same version win', async () => {
    const { headers } = await on(0, 'get', '/v1/candidates/m-1').expect(200);
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, at) => on(at, 'put', '/v1/candidates/m-1').set('If-Match', String(headers['etag'])).send(body)),
    );
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(all.filter(({ status }) => status === 412)).toHaveLength(5);
  });

  test('write one audit log without gaps', async () => {
    await Promise.all(Array.from({ length: 16 }, (_, at) => on(at, 'get', '/v1/candidates/m-1').expect(200)));
    const checks = await Promise.all(machines.map((one) => one.audit.verify()));
    expect(checks[0]).toMatchObject({ ok: true, problem: null });
    expect(checks[1]).toEqual(checks[0]);
    expect(checks[0]?.entries).toBeGreaterThanOrEqual(18);
  });

  test('purge what has expired once, and both see it gone', async () => {
    await on(0, 'put', '/v1/candidates/m-2')
      .send({ ...body, keepDays: 1 })
      .expect(201);
    const before = clock;
    clock = new Date('2026-03-02T12:01:10.000Z');
    const purged = await Promise.all(machines.map((one) => one.purge()));
    expect(purged.reduce((sum, one) => sum + one, 0)).toBe(1);
    for (const at of [0, 1]) await on(at, 'get', '/v1/candidates/m-2').expect(404);
    clock = before;
  });

  test('answer with a catalogue loaded by the other, in memory too', async () => {
    const search = { ...body, constraints: { maxSteps: 2 } };
    const versionOn = async (at: number) =>
      (await on(at, 'post', '/v1/recommendations').send(search).expect(200)).body.catalogueVersion as string;
    const before = await versionOn(1);
    const facts = changed(seedFacts(readSeeds()), 'function:software-developer', { properties: { name: 'Ontwikkelaar van software' } });
    const { catalogueVersion } = await loadCatalogue(new Graph(engines[0] as GraphEngine), facts);
    expect(catalogueVersion).not.toBe(before);
    expect([await versionOn(1), await versionOn(0)]).toEqual([catalogueVersion, catalogueVersion]);
    expect((await on(1, 'get', '/v1/functions/function:software-developer')).body.name).toBe('Ontwikkelaar van software');
  });

  test('end a key on both when one revokes it', async () => {
    const { body: made } = await on(0, 'post', '/v1/keys')
      .send({ label: 'short', roles: ['researcher'] })
      .expect(201);
    const ask = (at: number) => (doors[at] as ReturnType<typeof supertest>).get('/v1/branches').set('Authorization', `Bearer ${made.key}`);
    await ask(1).expect(200);
    await on(0, 'delete', `/v1/keys/${made.id}`).expect(204);
    await ask(1).expect(401);
  });
});
