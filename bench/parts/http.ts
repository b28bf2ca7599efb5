import autocannon from 'autocannon';
import express from 'express';
import { createHttpApp } from '../../src/http/create-app.js';
import { listen, type Listening } from '../../src/http/listen.js';
import { timed } from '../lib/measure.js';
import type { Section } from '../lib/section.js';
import type { World } from '../lib/world.js';

interface Asked {
  readonly name: string;
  readonly path: string;
  readonly body?: object;
}

const clients = [1, 16, 64] as const;

/** Requests a second and latency at 1, 16 and 64 clients, beside an express application that only says hello, in the same process. */
export async function httpThroughput({ services, version }: World, asked: readonly Asked[], seconds: number): Promise<Section> {
  const service = await listen(createHttpApp(services), { host: '127.0.0.1', port: 0 });
  const hello = await listen(
    express().get('/', (_request, response) => void response.json({ hello: 'world' })),
    { host: '127.0.0.1', port: 0 },
  );
  try {
    const rows = [];
    for (const connections of clients)
      for (const { name, path, body, door } of [
        { name: 'express hello world', path: '/', door: hello, body: undefined },
        ...asked.map((one) => ({ body: undefined, ...one, door: service })),
      ])
        rows.push(await shoot(name, door, path, body, connections, seconds));
    return {
      title: `HTTP, ${version}`,
      columns: ['what', 'clients', 'requests/s', 'p50 ms', 'p97.5 ms', 'p99 ms', 'errors'],
      rows,
      notes: ['The load generator runs in the same process and takes its share of the two cores.'],
    };
  } finally {
    await Promise.all([service.stop(0), hello.stop(0)]);
  }
}

async function shoot(
  name: string,
  door: Listening,
  path: string,
  body: object | undefined,
  connections: number,
  duration: number,
): Promise<(string | number)[]> {
  const { value } = await timed(() =>
    autocannon({
      url: `${door.url}${path}`,
      connections,
      duration,
      ...(body === undefined
        ? {}
        : { method: 'POST' as const, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    }),
  );
  const failed = value.errors + value.timeouts + value.non2xx;
  return [name, connections, value.requests.average, value.latency.p50, value.latency.p97_5, value.latency.p99, failed];
}
