import autocannon from 'autocannon';
import express from 'express';
import { composeServices } from '../../src/app.js';
import { listen, type Listening } from '../../src/http/listen.js';
import { ask, behindDoor } from '../lib/door.js';
import type { Recorder } from '../lib/figures.js';
import { sideBySide } from '../lib/measure.js';
import { single } from '../lib/names.js';
import { pairsWithin } from '../lib/pairs.js';
import type { OpenStage, Part } from '../lib/part.js';
import { searchOf } from '../lib/road-cases.js';

interface Asked {
  readonly name: string;
  readonly door: Listening;
  readonly path: string;
  readonly body?: object;
}

async function run(stage: OpenStage, record: Recorder): Promise<void> {
  const { engine, network, effort, tell } = stage;
  const services = composeServices(engine, { road: 'projection' });
  const pairs = pairsWithin(network, 4, effort.of(100, 10));
  const requests = pairs.map(([start, goal]) => searchOf({ start, goal, steps: 4 }, 'overlap'));
  const hello = await listen(
    express().get('/', (_request, response) => void response.json({ hello: 'world' })),
    { host: '127.0.0.1', port: 0 },
  );
  try {
    await behindDoor(services, async (door) => {
      tell('one client, beside the same search in process');
      const bodyOf = (round: number): object => requests[round % requests.length] ?? {};
      const cases = [
        { name: single.inProcess, run: (round: number) => services.searchPaths(requests[round % requests.length] as (typeof requests)[0]) },
        { name: single.http, run: (round: number) => ask(door, '/v1/path-searches', bodyOf(round)) },
        { name: 'baseline: express hello world, one client', run: () => ask(hello, '/') },
      ];
      const values = await sideBySide(cases, effort.of(300, 20), effort.of(50, 5));
      cases.forEach(({ name }, at) => record.times(name, values[at] ?? []));
      const id = pairs[0]?.[0] ?? '';
      const asked: Asked[] = [
        { name: 'baseline: express hello world', door: hello, path: '/' },
        { name: 'GET /v1/functions/{id}', door, path: `/v1/functions/${encodeURIComponent(id)}` },
        { name: 'GET /v1/functions?q=developer', door, path: '/v1/functions?q=developer' },
        { name: 'POST /v1/path-searches, projection road', door, path: '/v1/path-searches', body: bodyOf(0) },
      ];
      const byCypher = composeServices(engine, { road: 'cypher' });
      await behindDoor(byCypher, async (cypher) => {
        const all = [...asked, { name: 'POST /v1/path-searches, Cypher road', door: cypher, path: '/v1/path-searches', body: bodyOf(0) }];
        for (const clients of [1, 16, 64]) for (const one of all) await shoot(one, clients, stage, record);
      });
    });
  } finally {
    await hello.stop(1_000);
  }
}

async function shoot(
  { name, door, path, body }: Asked,
  connections: number,
  { effort, tell, catalogue, engineName }: OpenStage,
  record: Recorder,
): Promise<void> {
  tell(`${name}, ${connections} clients`);
  const seconds = effort.of(3, 1);
  const { latency, requests, errors, timeouts, non2xx } = await autocannon({
    url: `${door.url}${path}`,
    connections,
    duration: seconds,
    workers: 1,
    ...(body === undefined ? {} : { method: 'POST' as const, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const clients = `${connections} client${connections === 1 ? '' : 's'}`;
  if (requests.total === 0) {
    record.remark(`${catalogue}, ${engineName}: ${name}, ${clients}: no answer within the ${seconds} s of the measurement.`);
    return;
  }
  const failed = errors + timeouts + non2xx;
  record.add({
    what: `${name}, ${clients}`,
    unit: 'ms',
    p50: latency.p50,
    p95: latency.p97_5,
    p99: latency.p99,
    runs: requests.total,
    perSecond: requests.average,
    note: failed === 0 ? 'whole milliseconds; p97.5 for p95' : `${failed} failed`,
  });
}

export const http: Part = {
  name: 'http',
  about: 'requests a second and latency at 1, 16 and 64 clients beside express hello world; a search over HTTP beside the same in process',
  at: 'open',
  run,
};
