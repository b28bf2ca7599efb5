import { SpanKind } from '@opentelemetry/api';
import { InMemorySpanExporter, SimpleSpanProcessor, type ReadableSpan } from '@opentelemetry/sdk-trace-node';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import supertest from 'supertest';
import { composeServices } from '../../src/app.js';
import { createHttpApp } from '../../src/http/create-app.js';
import { createLog } from '../../src/log.js';
import type { Services } from '../../src/services.js';
import { MeasuredEngine } from '../../src/watching/measured-engine.js';
import { tracesTo } from '../../src/watching/traces.js';
import { watchedBy } from '../../src/watching/watched-by.js';
import { watch, type Watching } from '../../src/watching/watching.js';
import { engineUnderTest } from '../support/engines.js';
import { trust } from '../support/trusted.js';
import { plainServices } from '../http/support.js';

const trace = '0af7651916cd43dd8448eb211c80319c';
const sent = { traceparent: `00-${trace}-b7ad6b7169203331-01`, tracestate: 'name=jan-jansen' };

describe('traces', () => {
  const exporter = new InMemorySpanExporter();
  const lines: string[] = [];
  let watching: Watching;
  let services: Services;
  let ask: ReturnType<typeof supertest>;
  beforeAll(async () => {
    watching = watch(undefined, tracesTo(new SimpleSpanProcessor(exporter)));
    services = composeServices(new MeasuredEngine(await engineUnderTest(), watching), { ...trust, watching });
    await services.load();
    const log = createLog('info', { write: (line: string) => void lines.push(line) });
    ask = supertest(createHttpApp(services, { watching, log }));
  }, 120_000);
  afterAll(() => Promise.all([services.close(), watching.stop()]));
  const spansOf = async (work: () => Promise<unknown>): Promise<ReadableSpan[]> => {
    exporter.reset();
    await work();
    // the span of a request ends with its connection's last byte
    for (let turn = 0; turn < 100 && !exporter.getFinishedSpans().some(({ kind }) => kind === SpanKind.SERVER); turn += 1)
      await new Promise((next) => setTimeout(next, 10));
    return exporter.getFinishedSpans();
  };

  test('go on with that of the asker, from the request through the search to each statement by its name', async () => {
    const body = { profile: { reference: 'jan-jansen', functions: ['function:software-developer'] }, to: 'function:software-architect' };
    const spans = await spansOf(() => ask.post('/v1/path-searches').set(sent).send(body).expect(200));
    expect(new Set(spans.map((span) => span.spanContext().traceId))).toEqual(new Set([trace]));
    const named = (name: string) => spans.find((span) => span.name === name) as ReadableSpan;
    const [request, search, statement] = [named('POST /v1/path-searches'), named('path search'), named('paths/read-functions')];
    expect(request.parentSpanContext?.spanId).toBe('b7ad6b7169203331');
    expect(search.parentSpanContext?.spanId).toBe(request.spanContext().spanId);
    expect(statement.parentSpanContext?.spanId).toBe(search.spanContext().spanId);
    expect(request.attributes).toEqual({
      'http.request.method': 'POST',
      'http.route': '/v1/path-searches',
      'http.response.status_code': 200,
    });
    expect(search.attributes).toMatchObject({ 'padwijzer.objective': 'shortest', 'padwijzer.outcome': 'found', 'padwijzer.max_steps': 4 });
    expect(Object.keys(statement.attributes)).toEqual(['db.system.name']);
    const told = JSON.stringify(spans.map(({ name, attributes, events, status }) => ({ name, attributes, events, status })));
    expect(told).not.toMatch(/jan-jansen|software|MATCH/);
    expect(spans.map((span) => span.spanContext().traceState?.serialize() ?? '').join('')).toBe('');
    expect(JSON.parse(lines.at(-1) ?? '{}')).toMatchObject({ route: '/v1/path-searches', traceId: trace });
  });

  test('of an error its code is told, and of what was wrong nothing', async () => {
    const spans = await spansOf(() =>
      ask
        .post('/v1/path-searches')
        .send({ profile: { functions: ['function:jan-jansen'] }, to: 'function:software-architect' })
        .expect(422),
    );
    const search = spans.find(({ name }) => name === 'path search');
    expect(search?.attributes).toMatchObject({ 'error.type': 'id-unknown', 'padwijzer.outcome': 'failed' });
    expect(JSON.stringify(spans.map(({ attributes, events, status }) => [attributes, events, status]))).not.toContain('jan-jansen');
  });
});

test('a collector that answers nothing does not hold up the end', async () => {
  const held: ServerResponse[] = [];
  const silent = createServer((_request, response) => void held.push(response));
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
  const watching = watch(`http://127.0.0.1:${(silent.address() as AddressInfo).port}`);
  watching.tracer.startSpan('one').end();
  // an export that is waited for takes ten seconds, longer than this test may
  await expect(watching.stop()).resolves.toBeUndefined();
  expect(held).toHaveLength(1);
  for (const response of held) response.writeHead(400, { Connection: 'close' }).end();
  await new Promise((closed) => silent.close(closed));
}, 8_000);

test.each([
  [sent.traceparent, trace],
  [`00-${'0'.repeat(32)}-b7ad6b7169203331-01`, undefined],
  ['00-jan-jansen-01', undefined],
])('without traces the log has that of the asker, when it is one: %s', async (traceparent, expected) => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => void lines.push(line) });
  await supertest(createHttpApp(plainServices({}), { log }))
    .get('/v1/health/live')
    .set({ traceparent })
    .expect(200);
  expect((JSON.parse(lines[0] ?? '{}') as { traceId?: string }).traceId).toBe(expected);
  expect(lines.join()).not.toContain('jan-jansen');
});

test('doctor says where traces go, and when nobody answers there', async () => {
  const settings = { logLevel: 'info', host: '127.0.0.1', port: 8080 };
  const collector = createServer((_request, response) => void response.writeHead(200).end());
  await new Promise<void>((listening) => collector.listen(0, '127.0.0.1', listening));
  const tracesAt = `http://somebody:secret@127.0.0.1:${(collector.address() as AddressInfo).port}`;
  const engine = await engineUnderTest();
  const at = watchedBy({ ...settings, tracesTo: tracesAt });
  expect(at.traces).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1\/traces$/);
  const services = composeServices(engine, { watchedBy: at });
  await services.prepare();
  await services.load();
  expect(await services.doctor()).toMatchObject({ watchedBy: { log: 'info', metrics: 'http://127.0.0.1:8080/metrics' }, problems: [] });
  await new Promise((closed) => collector.close(closed));
  expect((await services.doctor()).problems).toEqual([expect.objectContaining({ code: 'traces-unreachable' })]);
  await services.close();
}, 120_000);
