import supertest from 'supertest';
import { pino } from 'pino';
import { composeServices } from '../../src/app.js';
import { keyAccess } from '../../src/access/key-access.js';
import { createHttpApp } from '../../src/http/create-app.js';
import { roles } from '../../src/access/roles.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import type { Services } from '../../src/services.js';
import { engineUnderTest } from '../support/engines.js';

const secret = 'functie-die-niemand-mag-zien';
const profile = { functions: ['function:software-developer'], unresolved: [{ text: secret }] };

describe('two organisations with keys', () => {
  let engine: GraphEngine;
  let services: Services;
  let ask: ReturnType<typeof supertest>;
  let now = new Date('2026-03-01T12:00:00.000Z');
  const logged: string[] = [];
  const key: Record<string, string> = {};
  const made: Record<string, string> = {};
  beforeAll(async () => {
    engine = await engineUnderTest();
    services = composeServices(engine, { now: () => now, access: keyAccess });
    await services.load();
    const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
    ask = supertest(createHttpApp(services, { log }));
    for (const tenant of ['a', 'b']) {
      const { id, key: text } = await services.as({ tenant, actor: 'local' }).keys.make({ label: tenant, roles: [...roles] });
      [key[tenant], made[tenant]] = [text, id];
    }
    await as('a', 'put', '/v1/candidates/shared-name').send({ profile }).expect(201);
  });
  afterAll(() => services.close());
  const as = (tenant: string, method: 'get' | 'put' | 'post' | 'delete', path: string) =>
    ask[method](path).set('Authorization', `Bearer ${key[tenant]}`).set('Accept-Language', 'en');

  const roads: readonly (readonly [string, () => supertest.Test])[] = [
    ['get', () => as('b', 'get', '/v1/candidates/shared-name')],
    ['export', () => as('b', 'get', '/v1/candidates/shared-name/export')],
    ['delete', () => as('b', 'delete', '/v1/candidates/shared-name')],
    ...['path-searches', 'assessment-agendas'].map(
      (path) => [path, () => as('b', 'post', `/v1/${path}`).send({ candidate: 'shared-name', to: 'function:software-engineer' })] as const,
    ),
    [
      'what-ifs',
      () =>
        as('b', 'post', '/v1/what-ifs').send({
          candidate: 'shared-name',
          to: 'function:software-engineer',
          add: { competences: ['competence:analytisch'] },
        }),
    ],
    ['coverages', () => as('b', 'post', '/v1/coverages').send({ candidate: 'shared-name', qualification: 'course:27015' })],
    ['classifications', () => as('b', 'post', '/v1/classifications').send({ candidate: 'shared-name', functionProfile: 'function:0403' })],
    ['t-shapes', () => as('b', 'post', '/v1/t-shapes').send({ candidate: 'shared-name' })],
    ['recommendations', () => as('b', 'post', '/v1/recommendations').send({ candidate: 'shared-name' })],
    ['passports', () => as('b', 'post', '/v1/passports').send({ candidate: 'shared-name' })],
    [
      'a report',
      () => as('b', 'post', '/v1/path-searches').accept('text/html').send({ candidate: 'shared-name', to: 'function:software-engineer' }),
    ],
  ];
  test.each(roads)('%s shows nothing of the other: the answer is that of a reference nobody has', async (_name, road) => {
    const { status, text, body } = await road();
    expect([status, body.code]).toEqual([404, 'candidate-unknown']);
    expect(text).not.toContain(secret);
    // the same but for the id of the request and the reference itself, which was sent
    const nobody = { ...body, instance: '' };
    expect(nobody).toEqual({ ...nobody, detail: 'no candidate "shared-name" is stored' });
  });

  test('a cohort finds only the own ones', async () => {
    const search = { to: 'function:software-engineer', candidates: [{ candidate: 'shared-name' }] };
    const other = await as('b', 'post', '/v1/cohort-searches').send(search).expect(200);
    expect(other.text).toContain('candidate-unknown');
    expect((await as('a', 'post', '/v1/cohort-searches').send(search).expect(200)).text).not.toContain('candidate-unknown');
  });

  test('the other may use the same reference, and both keep their own', async () => {
    await as('b', 'put', '/v1/candidates/shared-name')
      .send({ profile: { functions: [] } })
      .expect(201);
    expect((await as('a', 'get', '/v1/candidates/shared-name').expect(200)).text).toContain(secret);
    await as('b', 'delete', '/v1/candidates/shared-name').expect(204);
    expect((await as('a', 'get', '/v1/candidates/shared-name/export').expect(200)).text).toContain(secret);
  });

  test('keys and the audit log of the other cannot be seen or ended', async () => {
    expect((await as('b', 'get', '/v1/keys').expect(200)).body.items.map((one: { id: string }) => one.id)).toEqual([made['b']]);
    await as('b', 'delete', `/v1/keys/${made['a']}`).expect(404);
    await as('a', 'get', '/v1/candidates/shared-name').expect(200);
    const seen = await as('b', 'get', '/v1/audit-entries?candidate=shared-name&pageSize=100').expect(200);
    expect(seen.body.items.map((one: { action: string; actor: string }) => [one.action, one.actor])).toEqual([
      ['erase', made['b']],
      ['write', made['b']],
    ]);
  });

  test('who did what with a candidate is in the log, and no reference is', async () => {
    const { body } = await as('a', 'get', '/v1/audit-entries?candidate=shared-name&pageSize=100').expect(200);
    const done = body.items.map((one: { action: string }) => one.action);
    expect(new Set(done)).toEqual(new Set(['read', 'export', 'cohort', 'write']));
    expect(done.at(-1)).toBe('write');
    const kept = await engine
      .read('MATCH (entry:AuditEntry) UNWIND keys(entry) AS key RETURN key, toString(entry[key]) AS value', {})
      .catch(async () =>
        engine.read('MATCH (entry:AuditEntry) RETURN entry.subjects AS subjects, entry.actor AS actor, entry.action AS action', {}),
      );
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain('shared-name');
    expect((await as('a', 'get', '/v1/audit-check').expect(200)).body).toMatchObject({ ok: true, problem: null });
  });

  test('GraphQL shows nothing of the other', async () => {
    const query = '{ tShape(input: {candidate: "shared-name"}) { __typename } }';
    const codeOf = async (tenant: 'a' | 'b'): Promise<unknown> => {
      const { body } = await as(tenant, 'post', '/graphql').send({ query });
      return (body as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;
    };
    expect([await codeOf('a'), await codeOf('b')]).toEqual([undefined, 'candidate-unknown']);
  });

  test('keys are kept as hashes, told once, and stand in no log', async () => {
    const nodes = await engine.read('MATCH (key:ApiKey) RETURN key.id AS id, key.hash AS hash, key.label AS label', {});
    expect(nodes).toHaveLength(2);
    for (const text of Object.values(key)) {
      const secretPart = text.split('_').slice(2).join('_');
      expect(JSON.stringify(nodes)).not.toContain(secretPart);
      expect(logged.join()).not.toContain(secretPart);
    }
    expect((await as('a', 'get', '/v1/keys')).text).not.toContain(key['a']);
  });

  test.each([
    ['a key that never was', () => `Bearer pw_0123456789abcdef_${'a'.repeat(43)}`],
    ['another secret', () => `Bearer ${key['a']?.slice(0, -1)}${key['a']?.endsWith('A') ? 'B' : 'A'}`],
    ['no key', () => 'Bearer hello'],
    ['another scheme', () => 'Basic YTpi'],
    ['two words after Bearer', () => 'Bearer zomaar iets'],
  ])('%s is 401 with the scheme asked for', async (_name, header) => {
    const { status, headers, body, text } = await ask.get('/v1/functions').set('Authorization', header());
    expect([status, body.code, headers['www-authenticate']]).toEqual([401, 'not-authenticated', 'Bearer realm="padwijzer"']);
    expect(text).not.toContain(header().slice(8));
  });

  test('a revoked key ends at once, an expired one at its moment', async () => {
    const admin = services.as({ tenant: 'a', actor: 'local' }).keys;
    const short = await admin.make({ label: 'short', roles: ['researcher'], days: 1 });
    const revoked = await admin.make({ label: 'revoked', roles: ['researcher'] });
    const get = (text: string) => ask.get('/v1/functions').set('Authorization', `Bearer ${text}`);
    await get(short.key).expect(200);
    await get(revoked.key).expect(200);
    await as('a', 'delete', `/v1/keys/${revoked.id}`).expect(204);
    await get(revoked.key).expect(401);
    const before = now;
    now = new Date('2026-03-02T12:00:00.000Z');
    await get(short.key).expect(401);
    now = before;
    await get(short.key).expect(200);
  });

  test('a key in the address is refused and not taken', async () => {
    await ask.get(`/v1/functions?key=${key['a']}`).expect(401);
    await as('a', 'get', `/v1/health/live`).expect(200);
  });

  test.each([
    ['no role', { label: 'x', roles: [] }, '/roles'],
    ['an unknown role', { label: 'x', roles: ['boss'] }, '/roles/0'],
    ['no label', { roles: ['admin'] }, '/label'],
    ['too many days', { label: 'x', roles: ['admin'], days: 731 }, '/days'],
  ])('a key with %s is refused by place', async (_name, body, place) => {
    const answer = await as('a', 'post', '/v1/keys').send(body);
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([422, place]);
  });
});
