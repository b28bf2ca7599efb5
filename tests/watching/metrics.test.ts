import { readFileSync } from 'node:fs';
import supertest from 'supertest';
import { composeServices } from '../../src/app.js';
import { PadwijzerError } from '../../src/errors.js';
import { retrying, TransientGraphError } from '../../src/graph/engines/retry.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import { createHttpApp } from '../../src/http/create-app.js';
import type { Services } from '../../src/services.js';
import { MeasuredEngine } from '../../src/watching/measured-engine.js';
import { watch, type Watching } from '../../src/watching/watching.js';
import { engineUnderTest } from '../support/engines.js';
import { trust } from '../support/trusted.js';
import { plainServices } from '../http/support.js';

const figure = async ({ metrics }: Watching, name: string): Promise<number | null> => {
  const line = (await metrics.text()).split('\n').find((one) => one.startsWith(`${name} `));
  return line === undefined ? null : Number(line.slice(name.length + 1));
};

describe('figures of a service', () => {
  let watching: Watching;
  let services: Services;
  let ask: ReturnType<typeof supertest>;
  beforeAll(async () => {
    watching = watch();
    services = composeServices(new MeasuredEngine(await engineUnderTest(), watching), { ...trust, watching });
    await services.load();
    ask = supertest(createHttpApp(services, { watching }));
  }, 120_000);
  afterAll(() => Promise.all([services.close(), watching.stop()]));

  test('requests by pattern, and of what was sent nothing', async () => {
    await ask.get('/v1/functions/function:software-developer').expect(200);
    await ask.get('/v1/functions/function:jan-jansen').expect(404);
    await ask.get('/v1/jan-jansen').expect(404);
    await ask.get('/v1/functions?q=jan-jansen').expect(200);
    const { text, headers } = await ask.get('/metrics').expect(200);
    expect(headers['content-type']).toMatch(/^text\/plain/);
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toContain('padwijzer_http_request_duration_seconds_count{method="GET",route="/v1/functions/:id",status="200"} 1');
    expect(text).toContain('padwijzer_http_request_duration_seconds_count{method="GET",route="/v1/functions/:id",status="404"} 1');
    expect(text).toContain('padwijzer_http_request_duration_seconds_count{method="GET",route="unmatched",status="404"} 1');
    expect(text).not.toMatch(/jan-jansen|software-developer/);
    for (const own of ['process_resident_memory_bytes', 'nodejs_eventloop_lag_seconds', 'nodejs_heap_size_used_bytes'])
      expect(await figure(watching, own)).toEqual(expect.any(Number));
  });

  test('searches by road, objective and outcome, those that fail too', async () => {
    const search = (objective: string, to: string) =>
      ask.post('/v1/path-searches').send({ profile: { functions: ['function:software-developer'] }, to, objective });
    await search('overlap', 'function:software-architect').expect(200);
    await search('shortest', 'function:software-developer').expect(200);
    await search('shortest', 'function:nowhere').expect(422);
    const text = await watching.metrics.text();
    const outcomes = [...text.matchAll(/padwijzer_path_search_duration_seconds_count\{(.*)\} (\d+)/g)].map(([, labels, count]) => [
      labels,
      count,
    ]);
    expect(outcomes).toEqual([
      [expect.stringMatching(/road="(cypher|projection)",objective="overlap",outcome="found"/), '1'],
      [expect.stringMatching(/road="(cypher|projection)",objective="shortest",outcome="goal-held"/), '1'],
      ['road="none",objective="shortest",outcome="failed"', '1'],
    ]);
  });

  test('statements, and those that failed by their code', async () => {
    expect(await figure(watching, 'padwijzer_graph_statement_duration_seconds_count{access="read"}')).toBeGreaterThan(10);
    expect(await figure(watching, 'padwijzer_graph_statement_duration_seconds_count{access="write"}')).toBeGreaterThan(0);
    expect(await figure(watching, 'padwijzer_graph_running{access="read"}')).toBe(0);
    const slow = new PadwijzerError('graph-timeout', 'too slow');
    const failing = { name: 'failing', capabilities: {}, read: () => Promise.reject(slow) } as unknown as GraphEngine;
    await expect(new MeasuredEngine(failing, watching).read('RETURN 1', {})).rejects.toBe(slow);
    expect(await figure(watching, 'padwijzer_graph_errors_total{code="graph-timeout"}')).toBe(1);
    expect(await figure(watching, 'padwijzer_graph_running{access="read"}')).toBe(0);
  });

  test('attempts after a transient error', async () => {
    const before = (await figure(watching, 'padwijzer_graph_retries_total')) ?? 0;
    let attempts = 0;
    const twice = () =>
      (attempts += 1) < 3 ? Promise.reject(new TransientGraphError('graph-conflict', 'again')) : Promise.resolve('done');
    expect(await retrying(5_000, {}, twice)).toBe('done');
    expect(await figure(watching, 'padwijzer_graph_retries_total')).toBe(before + 2);
  });

  test('which catalogue answers, and none where none does', async () => {
    watching.metrics.catalogue(async () => ({ catalogue_version: 'c1', rules_version: 'r1', program_version: 'p1' }));
    expect(await watching.metrics.text()).toContain(
      'padwijzer_catalogue_info{catalogue_version="c1",rules_version="r1",program_version="p1"} 1',
    );
  });
});

test('requests that compute and that wait', async () => {
  const watching = watch();
  let free: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (free = resolve));
  const services = plainServices({
    searchPaths: async () => {
      await held;
      throw new PadwijzerError('graph-timeout', 'late');
    },
  });
  const app = createHttpApp(services, { watching, admission: { running: 1, waiting: 1, patienceMs: 5_000 } });
  const search = () => supertest(app).post('/v1/path-searches').send({ profile: {} });
  const asked = [search(), search()].map((one) => one.then(({ status }) => status));
  const until = async (name: string, value: number): Promise<void> => {
    for (let turn = 0; turn < 200 && (await figure(watching, name)) !== value; turn += 1) await new Promise((next) => setTimeout(next, 10));
    expect([name, await figure(watching, name)]).toEqual([name, value]);
  };
  await until('padwijzer_requests_running', 1);
  await until('padwijzer_requests_waiting', 1);
  expect((await search()).status).toBe(503);
  free();
  expect(await Promise.all(asked)).toEqual([504, 504]);
  await until('padwijzer_requests_running', 0);
  await watching.stop();
});

test('every figure the dashboard asks for is one there is', async () => {
  const watching = watch();
  watching.metrics.places(() => ({ running: 0, waiting: 0 }));
  watching.metrics.connections(1);
  watching.metrics.catalogue(async () => null);
  const there = new Set([...(await watching.metrics.text()).matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name));
  await watching.stop();
  const dashboard = JSON.parse(readFileSync(new URL('../../deploy/grafana/padwijzer.json', import.meta.url), 'utf8')) as {
    panels: { title: string; targets: { expr: string }[] }[];
  };
  const asked = dashboard.panels.flatMap(({ targets }) =>
    targets.flatMap(({ expr }) => expr.match(/\b(?:padwijzer|process|nodejs)_\w+/g) ?? []),
  );
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((name) => !there.has(name) && !there.has(name.replace(/_(bucket|count|sum)$/, '')))).toEqual([]);
});
