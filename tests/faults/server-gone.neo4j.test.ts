import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { pino } from 'pino';
import supertest from 'supertest';
import { composeServices } from '../../src/app.js';
import { openNeo4j } from '../../src/graph/engines/neo4j.js';
import { createHttpApp } from '../../src/http/create-app.js';
import type { Services } from '../../src/services.js';
import { trust } from '../support/trusted.js';
import { engineUnderTest, neo4jUnderTest } from '../support/engines.js';

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
  const body = { profile: { functions: ['function:medewerker-ict'] }, to: 'function:software-architect', objective: 'overlap' };

  beforeAll(async () => {
    await (await engineUnderTest()).close();
    const { url, ...account } = neo4jUnderTest();
    const { hostname, port } = new URL(url);
    wire = await Wire.to(hostname, Number(port));
    const engine = await openNeo4j({ url: `bolt://127.0.0.1:${wire.port}`, ...account, timeoutMs: 30_000, deadlineMs: 3_000 });
    services = composeServices(engine, trust);
    await services.load();
    ask = supertest(createHttpApp(services, { log: pino({ level: 'silent' }) }));
  }, 180_000);

  afterAll(async () => {
    await services.close();
    wire.close();
  });

  test('the request gets the documented error, readiness says no, and when it is back the next request is answered', async () => {
    const before = await ask.post('/v1/path-searches').send(body);
    expect(before.status).toBe(200);

    // the first bytes of the next search cut the wire: the statement is under way and its answer never comes
    wire.onData = () => wire.cut();
    const cut = await ask.post('/v1/path-searches').set('Accept-Language', 'en').send(body);
    expect(cut.status).toBe(503);
    expect(cut.body).toMatchObject({ code: 'graph-unreachable', title: 'The graph database does not answer' });
    expect(JSON.stringify(cut.body)).not.toContain(String(wire.port));
    expect((await ask.get('/v1/health/ready')).status).toBe(503);
    expect((await ask.get('/v1/health/live')).status).toBe(200);

    wire.onData = () => undefined;
    wire.mend();
    const after = await ask.post('/v1/path-searches').send(body);
    expect(after.status).toBe(200);
    expect(after.body).toEqual(before.body);
    expect((await ask.get('/v1/health/ready')).status).toBe(200);
  }, 120_000);
});
