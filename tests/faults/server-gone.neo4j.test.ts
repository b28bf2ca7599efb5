import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { pino } from 'pino';
import supertest from 'supertest';
import { composeServices, openEngine } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { openEmbedded } from '../../src/graph/engines/embedded.js';
import { createHttpApp } from '../../src/http/create-app.js';
import type { Services } from '../../src/services.js';
import { trust } from '../support/trusted.js';
import { engineUnderTest, neo4jUnderTest, testLimits } from '../support/engines.js';

/** Stands between the service and the server, so that the server can go away and come back within one test. */
class Wire {
  readonly #sockets = new Set<Socket>();
  #up = true;
  /** called for each piece of data the service sends */
  onData: () => void = () => undefined;
  private constructor(private readonly server: Server) {}

  static async to(host: string, port: number): Promise<Wire> {
    const server = createServer();
    const wire = new Wire(server);
    server.on('connection', (socket) => wire.#join(socket, host, port));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return wire;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  #join(socket: Socket, host: string, port: number): void {
    socket.on('error', () => undefined);
    if (!this.#up) {
      socket.destroy();
      return;
    }
    const far = connect(port, host);
    far.on('error', () => socket.destroy());
    for (const one of [socket, far]) {
      this.#sockets.add(one);
      one.on('close', () => this.#sockets.delete(one));
    }
    socket.on('data', () => this.onData());
    socket.pipe(far).pipe(socket);
  }

  cut(): void {
    this.#up = false;
    for (const socket of this.#sockets) socket.destroy();
  }

  mend(): void {
    this.#up = true;
  }

  close(): void {
    this.cut();
    this.server.close();
  }
}

describe('Neo4j goes away in the middle of a request', () => {
  let wire: Wire;
  let services: Services;
  let ask: ReturnType<typeof supertest>;
  const deadlineMs = 3_000;
  const body = { profile: { functions: ['function:medewerker-ict'] }, to: 'function:software-architect', objective: 'overlap' };

  beforeAll(async () => {
    await (await engineUnderTest()).close();
    const { url, ...account } = neo4jUnderTest();
    const { hostname, port } = new URL(url);
    wire = await Wire.to(hostname, Number(port));
    const engine = await openEngine(
      readConfig({
        GRAPH_URL: `bolt://127.0.0.1:${wire.port}`,
        GRAPH_USER: account.user,
        GRAPH_PASSWORD: account.password,
        GRAPH_DEADLINE_MS: String(deadlineMs),
      }),
    );
    const standby = { open: () => openEmbedded({ location: 'memory:', ...testLimits }), mostNodes: 1_000 };
    services = composeServices(engine, { ...trust, standby });
    await services.load();
    // makes the copy
    await services.warmUp();
    ask = supertest(createHttpApp(services, { log: pino({ level: 'silent' }) }));
  }, 180_000);

  afterAll(async () => {
    await services.close();
    wire.close();
  });

  const within = async <T>(longestMs: number, asking: PromiseLike<T>): Promise<T> => {
    const began = performance.now();
    const answer = await asking;
    expect(performance.now() - began).toBeLessThan(longestMs);
    return answer;
  };
  const search = (asked: object = body) => ask.post('/v1/path-searches').set('Accept-Language', 'en').send(asked);
  const notesIn = (answer: { body: { notes: { code: string }[] } }) => answer.body.notes.map(({ code }) => code);

  test('path searches are answered from memory and say so, all else gets the documented error, and it goes on when it is back', async () => {
    await ask.put('/v1/candidates/known').send({ profile: body.profile });
    const before = await search();
    expect(before.status).toBe(200);
    expect(notesIn(before)).not.toContain('degraded');

    // the first bytes of the next search cut the wire: the statement is under way and its answer never comes
    wire.onData = () => wire.cut();
    const cut = await within(deadlineMs + 5_000, search());
    expect(cut.status).toBe(200);
    const { notes, computedBy, ...rest } = cut.body;
    const { notes: notesBefore, computedBy: _by, ...same } = before.body;
    // the same catalogue, the same answer, to the last line of a source
    expect(rest).toEqual(same);
    expect(computedBy).toBe('projection');
    expect(notes).toEqual([...notesBefore, { code: 'degraded', nl: expect.any(String), en: expect.any(String) }]);

    // from here on nobody waits for what is not there
    const planned = await within(2_000, search({ ...body, objective: 'effort', include: ['plan', 'agenda'] }));
    expect({ status: planned.status, notes: notesIn(planned) }).toMatchObject({ status: 200, notes: expect.arrayContaining(['degraded']) });
    expect((await within(1_000, search({ ...body, to: 'function:no-such' }))).body).toMatchObject({ status: 422, code: 'id-unknown' });
    const { profile: _profile, ...others } = body;
    const refused = [
      await within(1_000, search({ ...others, candidate: 'known' })),
      await within(1_000, ask.get('/v1/candidates/known').set('Accept-Language', 'en')),
      await within(1_000, ask.put('/v1/candidates/new').set('Accept-Language', 'en').send({ profile: body.profile })),
      await within(1_000, ask.get('/v1/functions').set('Accept-Language', 'en')),
    ];
    for (const { status, body: problem, headers } of refused) {
      expect(status).toBe(503);
      expect(problem).toMatchObject({ code: 'graph-unreachable', title: 'The graph database does not answer' });
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      expect(JSON.stringify(problem)).not.toContain(String(wire.port));
    }
    expect((await within(1_000, ask.get('/v1/health/ready'))).status).toBe(503);
    expect((await ask.get('/v1/health/live')).status).toBe(200);

    wire.onData = () => undefined;
    wire.mend();
    for (let tries = 0; tries < 100 && (await ask.get('/v1/health/ready')).status !== 200; tries += 1) await sleep(100);
    const after = await search();
    expect(after.status).toBe(200);
    expect(after.body).toEqual(before.body);
    expect((await ask.get('/v1/candidates/known')).status).toBe(200);
    expect((await ask.get('/v1/candidates/new')).status).toBe(404);
  }, 120_000);

  test('a catalogue larger than may be kept is not kept', async () => {
    const engine = await openEngine(
      readConfig({
        GRAPH_URL: `bolt://127.0.0.1:${wire.port}`,
        GRAPH_USER: 'neo4j',
        GRAPH_PASSWORD: neo4jUnderTest().password,
        GRAPH_DEADLINE_MS: '500',
      }),
    );
    const small = composeServices(engine, {
      ...trust,
      standby: { open: () => openEmbedded({ location: 'memory:', ...testLimits }), mostNodes: 10 },
    });
    try {
      await small.warmUp();
      wire.cut();
      const { status, body: problem } = await supertest(createHttpApp(small, { log: pino({ level: 'silent' }) }))
        .post('/v1/path-searches')
        .send(body);
      expect({ status, code: problem.code }).toEqual({ status: 503, code: 'graph-unreachable' });
    } finally {
      wire.mend();
      await small.close();
    }
  }, 120_000);
});
