import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import supertest from 'supertest';
import type { Access } from '../../src/access/access.js';
import { openAccess } from '../../src/access/open-access.js';
import { PadwijzerError } from '../../src/errors.js';
import { createHttpApp, type HttpOptions } from '../../src/http/create-app.js';
import { listen } from '../../src/http/listen.js';
import { answerExample } from '../../src/http/openapi/examples.js';
import type { Services } from '../../src/services.js';
import { plainServices } from '../http/support.js';

const search = { profile: {}, to: 'function:software-developer' };
const door = (services: Services, options: HttpOptions) => supertest(createHttpApp(services, options));
const counted = (): Pick<Services, 'windows'> => {
  let hits = 0;
  return {
    windows: { count: async () => ({ hits: (hits += 1), resetTime: new Date(Date.now() + 30_000) }) } as unknown as Services['windows'],
  };
};

test('the rate limit is told in every answer, and passed it is 429 with when to come back; state is never refused', async () => {
  const ask = door(plainServices(counted()), { rateLimit: 2 });
  const first = await ask.get('/v1/functions').expect(200);
  expect(first.headers['ratelimit-policy']).toMatch(/"requests"; q=2; w=60/);
  expect(first.headers['ratelimit']).toMatch(/"requests"; r=1; t=\d+/);
  await ask.get('/v1/functions').expect(200);
  const { body, headers } = await ask.get('/v1/functions').set('Accept-Language', 'en').expect(429);
  expect(body).toMatchObject({ code: 'rate-limited', detail: 'more than 2 requests in a minute' });
  expect(Number(headers['retry-after'])).toBeGreaterThan(20);
  await ask.get('/v1/health/live').expect(200);
});

test.each([
  ['without a key', {}],
  ['with a key nobody has', { Authorization: `Bearer pw_0123456789abcdef_${'a'.repeat(43)}` }],
])('who asks %s is counted too, and refused as one who asks too much once past the limit', async (_name, headers) => {
  const refused: Access = {
    mode: 'keys',
    principalOf: async (authorization) => {
      if (authorization === undefined) return { kind: 'unknown' };
      throw new PadwijzerError('not-authenticated', 'this key is not known');
    },
  };
  const ask = door(plainServices({ ...counted(), access: refused }), { rateLimit: 2 });
  const statuses: number[] = [];
  for (let turn = 0; turn < 4; turn += 1) statuses.push((await ask.get('/v1/functions').set(headers)).status);
  expect(statuses).toEqual([401, 401, 429, 429]);
});

test.each([
  [0, '203.0.113.9', /127\.0\.0\.1|::/],
  [1, '203.0.113.9', /^203\.0\.113\.9$/],
  [1, '198.51.100.1, 203.0.113.9', /^203\.0\.113\.9$/],
])('with %i trusted proxies an asker who says to be %s is counted by what they may say of it', async (trustedProxies, said, asker) => {
  const askers: string[] = [];
  const count = async (one: string) => {
    askers.push(one);
    return { hits: 1, resetTime: new Date(Date.now() + 30_000) };
  };
  const services = plainServices({ access: openAccess, windows: { count } as unknown as Services['windows'] });
  await door(services, { rateLimit: 2, trustedProxies }).get('/v1/functions').set('X-Forwarded-For', said).expect(200);
  expect(askers).toEqual([expect.stringMatching(asker)]);
});

test('who sends a question slowly takes no place from who asks quickly', async () => {
  const server = await listen(createHttpApp(plainServices(), { admission: { running: 1, waiting: 0, patienceMs: 5_000 } }), {
    host: '127.0.0.1',
    port: 0,
  });
  try {
    const slow = connect(server.port, '127.0.0.1');
    slow.write('POST /v1/path-searches HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{');
    await sleep(100);
    const quick = await fetch(`${server.url}/v1/path-searches`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(search),
    });
    expect(quick.status).toBe(200);
    slow.destroy();
  } finally {
    await server.stop(100);
  }
});

test('so many compute at once, so many wait, the next is told to come back, and places come free', async () => {
  let running = 0;
  let most = 0;
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const searchPaths: Services['searchPaths'] = async () => {
    running += 1;
    most = Math.max(most, running);
    await held;
    running -= 1;
    return answerExample;
  };
  const server = await listen(
    createHttpApp(plainServices({ searchPaths }), { admission: { running: 2, waiting: 3, patienceMs: 20_000 } }),
    { host: '127.0.0.1', port: 0 },
  );
  try {
    const post = () =>
      fetch(`${server.url}/v1/path-searches`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(search),
      });
    const asked = Array.from({ length: 5 }, () => post());
    while (running < 2) await sleep(5);
    await sleep(100);
    const refused = await post();
    expect([refused.status, refused.headers.get('retry-after'), ((await refused.json()) as { code: string }).code]).toEqual([
      503,
      '2',
      'service-busy',
    ]);
    // the catalogue is read meanwhile
    expect((await fetch(`${server.url}/v1/functions`)).status).toBe(200);
    release();
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(most).toBe(2);
    expect((await post()).status).toBe(200);
  } finally {
    await server.stop(100);
  }
});

test('who waits too long is told so, and who leaves while waiting takes no place', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const searchPaths: Services['searchPaths'] = async () => held.then(() => answerExample);
  const server = await listen(createHttpApp(plainServices({ searchPaths }), { admission: { running: 1, waiting: 9, patienceMs: 150 } }), {
    host: '127.0.0.1',
    port: 0,
  });
  try {
    const post = (signal?: AbortSignal) =>
      fetch(`${server.url}/v1/path-searches`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(search),
        signal: signal ?? null,
      });
    const first = post();
    await sleep(50);
    await expect(post(AbortSignal.timeout(50))).rejects.toThrow();
    expect((await post()).status).toBe(503);
    release();
    expect((await first).status).toBe(200);
    expect((await post()).status).toBe(200);
  } finally {
    await server.stop(100);
  }
});

test('an answer that takes too long is given up, in the engine too', async () => {
  let stopped = false;
  const searchPaths: Services['searchPaths'] = (_search, options) =>
    new Promise((_resolve, reject) =>
      options?.signal?.addEventListener('abort', () => {
        stopped = true;
        reject(new PadwijzerError('request-cancelled', 'cancelled'));
      }),
    );
  const { status, body } = await door(plainServices({ searchPaths }), { deadlineMs: 60 })
    .post('/v1/path-searches')
    .set('Accept-Language', 'en')
    .send(search);
  expect([status, body.code, body.detail]).toEqual([504, 'deadline-passed', 'no answer within 60 ms; the work was stopped']);
  expect(stopped).toBe(true);
});

test('pages of named origins may ask, others may not, and none by default', async () => {
  const ask = door(plainServices(), { corsOrigins: ['https://desk.example'] });
  const preflight = await ask
    .options('/v1/path-searches')
    .set('Origin', 'https://desk.example')
    .set('Access-Control-Request-Method', 'POST')
    .set('Access-Control-Request-Headers', 'authorization,content-type');
  expect([preflight.status, preflight.headers['access-control-allow-origin'], preflight.headers['access-control-allow-headers']]).toEqual([
    204,
    'https://desk.example',
    'authorization,content-type',
  ]);
  const other = await ask.get('/v1/functions').set('Origin', 'https://evil.example');
  expect(other.headers['access-control-allow-origin']).toBeUndefined();
  const closed = await door(plainServices(), {}).get('/v1/functions').set('Origin', 'https://desk.example');
  expect(closed.headers['access-control-allow-origin']).toBeUndefined();
});

test('a client that sends its headers too slowly is cut and holds up nobody', async () => {
  const server = await listen(createHttpApp(plainServices()), { host: '127.0.0.1', port: 0 }, { headersMs: 200, checkMs: 50 });
  try {
    const slow = connect(server.port, '127.0.0.1');
    let answered = '';
    slow.on('data', (bytes: Buffer) => (answered += bytes.toString()));
    slow.write('POST /v1/path-searches HTTP/1.1\r\nHost: x\r\n');
    const closed = new Promise<void>((resolve) => slow.once('close', () => resolve()));
    expect((await fetch(`${server.url}/v1/health/live`)).status).toBe(200);
    await closed;
    expect(answered).toContain('408');
  } finally {
    await server.stop(100);
  }
});
