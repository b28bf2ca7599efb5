import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { composeServices } from '../../src/app.js';
import { openEmbedded } from '../../src/graph/engines/embedded.js';
import { openNeo4j } from '../../src/graph/engines/neo4j.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import { engineUnderTest, neo4jUnderTest, testLimits } from '../support/engines.js';
import { build, ServiceProcess, type Build } from '../support/service-process.js';
import { lookAfter } from './found-after.js';
import { Writer } from './writing.js';

const kills = 50;
const writersAtOnce = 4;
const seed = Number(process.env['FUZZ_SEED'] ?? '20261125');

/** mulberry32: the same moments for everyone. */
function randomFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const neo4j = process.env['TEST_ENGINE'] === 'neo4j';

describe('a service that is killed while it writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'padwijzer-killed-'));
  const location = join(folder, 'graph.grafeo');
  let built: Build;
  let env: Record<string, string>;
  /** reading their code while one before them writes */
  const waiting: ServiceProcess[] = [];
  const open = (): Promise<GraphEngine> =>
    neo4j ? openNeo4j({ ...neo4jUnderTest(), ...testLimits }) : openEmbedded({ location, ...testLimits });

  beforeAll(async () => {
    built = await build();
    if (neo4j) await (await engineUnderTest()).close();
    const graph = neo4j
      ? (({ url, user, password }) => ({ GRAPH_URL: url, GRAPH_USER: user, GRAPH_PASSWORD: password }))(neo4jUnderTest())
      : { GRAPH_URL: location };
    env = { ...graph, ACCESS: 'keys', RATE_LIMIT: '0', SEARCH_ROAD: 'projection', STANDBY_NODES: '0' };
  }, 120_000);
  afterAll(async () => {
    await Promise.all(waiting.map((one) => one.kill()));
    built.remove();
    rmSync(folder, { recursive: true });
  });

  test(`${kills} times: nothing acknowledged is lost, nothing half is there, and what was not acknowledged can be asked again`, async () => {
    const random = randomFrom(seed);
    let engine = await open();
    let services = composeServices(engine);
    await services.prepare();
    await services.load();
    const { key } = await services.keys.make({ label: 'writers', roles: ['assessor'] });
    const { items } = await services.browse.list('competences', { filters: {}, page: 1, pageSize: 100 });
    const competences = items.map(({ id }) => id);
    await services.close();

    const writers = Array.from({ length: writersAtOnce }, (_, number) => new Writer(number, competences, key, random));
    const seen = { repeated: 0, doneUnheard: 0, happened: 0, candidates: 0, startMs: [] as number[] };
    for (let kill = 1; kill <= kills; kill += 1) {
      while (waiting.length < Math.min(3, kills - kill + 1)) waiting.push(new ServiceProcess(built, env));
      const service = waiting.shift()!;
      const began = performance.now();
      service.go();
      // each tenth is killed while it starts
      if (kill % 10 === 0) await sleep(random() * 500);
      else {
        const address = await service.address();
        seen.startMs.push(performance.now() - began);
        seen.repeated += writers.filter(({ asked }) => asked !== undefined).length;
        let heard!: () => void;
        const first = new Promise<void>((resolve) => (heard = resolve));
        const writing = Promise.all(writers.map((writer) => writer.write(address, heard)));
        // from the first answer on: a machine that does much else answers later
        await Promise.race([first, writing]);
        await sleep(random() * 250);
        await service.kill();
        await writing;
      }
      await service.kill();
      expect(writers.flatMap(({ refused }) => refused)).toEqual([]);

      engine = await open();
      try {
        const found = await lookAfter(engine, writers, competences);
        expect({ kill, wrong: found.wrong }).toEqual({ kill, wrong: [] });
        seen.doneUnheard += writers.filter(({ asked }) => asked?.done === true).length;
        Object.assign(seen, { happened: found.happened, candidates: found.candidates });
        services = composeServices(engine);
        expect(await services.audit.verify()).toMatchObject({ ok: true, entries: found.happened });
      } finally {
        await engine.close();
      }
    }
    const [startMs] = [...seen.startMs].sort((a, b) => b - a);
    console.log(`${kills} kills: ${JSON.stringify({ ...seen, startMs: undefined })}, slowest start ${Math.round(startMs ?? 0)} ms`);
    // it was hit in the middle of writes, and wrote a good deal
    expect(seen.repeated).toBeGreaterThan(kills);
    expect(seen.happened).toBeGreaterThanOrEqual(seen.startMs.length);
  }, 600_000);
});
