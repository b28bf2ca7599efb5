import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { composeServices } from '../../src/app.js';
import type { CohortLine } from '../../src/cohorts/summary-shape.js';
import { createHttpApp } from '../../src/http/create-app.js';
import { listen, type Listening } from '../../src/http/listen.js';
import type { Services } from '../../src/services.js';
import { trust } from '../support/trusted.js';
import { engineUnderTest } from '../support/engines.js';

const example = (name: string) => JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8')) as object;
const technician = 'function:ict-infrastructuur-technicus';
const architect = 'function:software-architect';

/** Large cohorts over a real connection, on the engine of this run. */
describe('a cohort as a stream', () => {
  let services: Services;
  let server: Listening;
  /** cohorts that are being read, and those whose reader is done */
  const running = { begun: 0, ended: 0, lines: 0 };

  beforeAll(async () => {
    const real = composeServices(await engineUnderTest(), trust);
    services = {
      ...real,
      as: () => services,
      searchCohort: async function* (request, options) {
        running.begun += 1;
        try {
          for await (const line of real.searchCohort(request, options)) {
            running.lines += 1;
            yield line;
          }
        } finally {
          running.ended += 1;
        }
      },
    };
    await services.load();
    server = await listen(createHttpApp(services), { host: '127.0.0.1', port: 0 });
  }, 180_000);
  afterAll(async () => {
    await server.stop(100);
    await services.close();
  });

  const post = (body: object, accept = 'application/json') =>
    fetch(`${server.url}/v1/cohort-searches`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en', Accept: accept },
      body: JSON.stringify(body),
    });
  const linesOf = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as CohortLine);
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...example('service-desk-worker'),
      reference: `r${at}`,
      unresolved: [{ text: `no. ${at}` }],
    }));

  test('1,000 candidates: a line each as it is found, the summary last', async () => {
    const response = await post({ candidates: many(1_000), to: technician }, 'application/x-ndjson');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
    const text = await response.text();
    expect(text.endsWith('\n')).toBe(true);
    const lines = linesOf(text);
    expect(lines).toHaveLength(1_001);
    expect(lines.slice(0, -1).map((line) => (line.kind === 'result' ? line.candidates[0]?.index : null))).toEqual(
      Array.from({ length: 1_000 }, (_, at) => at),
    );
    expect(lines.at(-1)).toMatchObject({ kind: 'summary', candidates: 1_000, profiles: 1_000 });
  }, 120_000);

  /** Begins to read a cohort as lines, and stops at the first piece. */
  const begin = (candidates: object[]) =>
    new Promise<{ stop: () => void; resume: () => Promise<string>; status: number; headers: NodeJS.Dict<string | string[]> }>(
      (resolve, reject) => {
        const sent = httpRequest(`${server.url}/v1/cohort-searches`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Accept: 'application/x-ndjson' },
        });
        sent.once('error', reject);
        sent.once('response', (response) => {
          response.pause();
          const resume = async () => {
            let text = '';
            for await (const piece of response) text += String(piece);
            return text;
          };
          resolve({ stop: () => sent.destroy(), resume, status: response.statusCode ?? 0, headers: response.headers });
        });
        sent.end(JSON.stringify({ candidates, to: [technician, architect, 'function:ict-infrastructuur-engineer'], include: ['plan'] }));
      },
    );
  const until = async (what: () => boolean) => {
    for (let turn = 0; turn < 300 && !what(); turn += 1) await new Promise((done) => setTimeout(done, 20));
    expect(what()).toBe(true);
  };

  test('a reader who stops holds the cohort back; two at once, the third is told to come back; who leaves makes room', async () => {
    await until(() => running.begun === running.ended);
    const before = { ...running };
    const slow = await begin(many(1_000));
    const other = await begin(many(1_000));
    const third = await post({ candidates: many(1), to: technician });
    expect([third.status, third.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await third.json()).toMatchObject({ code: 'cohorts-busy', detail: expect.stringContaining('2') });
    // back-pressure: what the connection holds is full, and nothing more is worked out
    let last = -1;
    await until(() => {
      const stands = last === running.lines;
      last = running.lines;
      return stands && running.lines > before.lines;
    });
    expect(running.lines - before.lines).toBeLessThan(2_000);
    slow.stop();
    await until(() => running.ended === before.ended + 2);
    expect((await post({ candidates: many(1), to: technician })).status).toBe(200);
    const rest = linesOf(await other.resume());
    expect([rest.length, rest.at(-1)?.kind]).toEqual([1_001, 'summary']);
    await until(() => running.begun === running.ended);
  }, 120_000);
});
