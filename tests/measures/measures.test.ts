import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import { Graph } from '../../src/graph/graph.js';
import { composeServices } from '../../src/app.js';
import { createHttpApp } from '../../src/http/create-app.js';
import { measureNames, type Measured, type MeasureName } from '../../src/measures/shapes.js';
import { engineUnderTest } from '../support/engines.js';
import { build } from '../support/oracle/build.js';
import { trust } from '../support/trusted.js';
import { runIn } from '../cli/a-world.js';
import type { Services } from '../../src/services.js';
import supertest from 'supertest';
import { expected, handMade, networkxRanks } from './hand-made.js';
import { unlockedBySearching } from './unlocked-by-searching.js';

let graph: Graph;
let services: Services;
let ask: ReturnType<typeof supertest>;
beforeAll(async () => {
  const engine = await engineUnderTest();
  graph = new Graph(engine);
  services = composeServices(engine, trust);
  ask = supertest(createHttpApp(services, { rateLimit: 10_000 }));
  await loadCatalogue(graph, handMade);
}, 120_000);
afterAll(() => services.close());

const measured = async (path: string): Promise<Measured> => {
  const { status, body } = await ask.get(`/v1/measures/${path}`);
  expect([path, status]).toEqual([path, 200]);
  return body as Measured;
};
const told = ({ rows, figures }: Measured) => ({
  rows: rows.map(({ id, values }) => [id, values]),
  figures: Object.fromEntries(figures.map(({ key, value }) => [key, value])),
});

describe('of a small graph', () => {
  test.each(Object.keys(expected))('%s is what pencil and paper give', async (name) => {
    const answer = await measured(name);
    expect(told(answer)).toEqual(expected[name]);
    expect([answer.exact, answer.catalogueVersion, answer.total]).toEqual([true, await services.catalogueVersion(), answer.rows.length]);
    expect(answer.method.nl.length).toBeGreaterThan(40);
    expect(new Set(answer.columns.map(({ key }) => key)).size).toBe(answer.columns.length);
    for (const { values } of answer.rows) expect(values).toHaveLength(answer.columns.length);
  });

  test('pagerank is the one that stays as it is, and the one networkx gives', async () => {
    const { rows, parameters } = await measured('pagerank');
    const rank = Object.fromEntries(rows.map(({ id, values }) => [id.slice(-1), values[0] as number])) as Record<
      'a' | 'b' | 'c' | 'd' | 'e' | 'f',
      number
    >;
    for (const [name, value] of Object.entries(networkxRanks)) expect([name, rank[name as 'a']]).toEqual([name, expect.closeTo(value, 8)]);
    const { a, b, c, d, e, f } = rank;
    const all = 0.15 / 6 + (0.85 * (e + f)) / 6;
    const again = { a: all + (0.85 * c) / 2, b: all + 0.85 * a, c: all + 0.85 * b, d: all + (0.85 * c) / 2, e: all + 0.85 * d, f: all };
    for (const one of Object.keys(again) as (keyof typeof again)[]) expect([one, rank[one]]).toEqual([one, expect.closeTo(again[one], 8)]);
    expect(a + b + c + d + e + f).toBeCloseTo(1, 8);
    expect(parameters[0]).toMatchObject({ key: 'damping', value: 0.85 });
  });
});

test('competences that unlock are those with which path searches find what they do not find without', async () => {
  const facts = build({
    functions: {
      a: { requires: 'c1 c2 c3 c4', level: 3 },
      b: { requires: 'c1 c2 c5 c6*0.5', level: 4 },
      c: { requires: 'c1 c2 c3 c7 c8', level: 5 },
      d: { requires: 'c5 c6', level: 6 },
      e: { kind: 'specialisation', parent: 'b', requires: 'c7 c5*0.4' },
      f: {},
    },
    steps: 'a>d b>f',
  });
  await loadCatalogue(graph, facts);
  const functions = 'abcdef'.split('').map((name) => `function:${name}`);
  const competences = [1, 2, 3, 5, 6, 7, 8].map((at) => `competence:c${at}`);
  // in memory, where it is quick to find out that there is no path: both roads give the same
  const quick = supertest(createHttpApp(composeServices(graph.engine, { ...trust, road: 'projection' })));
  const search = async (from: string, to: string, competence?: string): Promise<boolean> => {
    const profile = { functions: [from], ...(competence === undefined ? {} : { competences: [competence] }) };
    const { status, body } = await quick.post('/v1/path-searches').send({ profile, to, constraints: { maxSteps: 1, matching: 'none' } });
    expect(status).toBe(200);
    return body.found as boolean;
  };
  const searched = await unlockedBySearching(functions, competences, search);
  const answer = await measured('unlocking-competences');
  expect(Object.fromEntries(answer.rows.map(({ id, values }) => [id, values]))).toEqual(searched.unlocked);
  expect(told(answer).figures).toEqual({ within: searched.within, competences: Object.keys(searched.unlocked).length });
  expect(answer.rows.length).toBeGreaterThan(3);
}, 180_000);

describe('of the seeds', () => {
  beforeAll(async () => {
    await services.load();
  }, 120_000);

  test('every measure is the same when computed again from a graph read again', async () => {
    const again = composeServices(graph.engine, trust);
    for (const name of measureNames) {
      // but for the time it took
      const { took: _once, ...answer } = await measured(`${name}?first=20000`);
      const { took: _again, ...other } = await again.measures.of(name, 20_000);
      expect(other).toEqual(answer);
      expect(answer.rows).toHaveLength(answer.total);
    }
  });

  test('is kept for its version, and known again by its tag', async () => {
    let reads = 0;
    const read: GraphEngine['read'] = (...asked) => {
      reads += 1;
      return graph.engine.read(...asked);
    };
    const { measures } = composeServices(Object.create(graph.engine, { read: { value: read } }) as GraphEngine, trust);
    const readFor = async (name: MeasureName): Promise<number> => {
      const before = reads;
      await measures.of(name, 5);
      return reads - before;
    };
    expect(await readFor('betweenness')).toBeGreaterThan(5);
    // which version is loaded, and no more; the next measure stands on what was read for the first
    expect([await readFor('betweenness'), await readFor('degree')]).toEqual([1, 1]);
    const { headers } = await ask.get('/v1/measures/betweenness');
    await ask.get('/v1/measures/betweenness').set('If-None-Match', String(headers['etag'])).expect(304);
  });

  test('the list names every measure with its method', async () => {
    const { body } = await ask.get('/v1/measures').expect(200);
    expect(body.measures.map(({ measure }: { measure: string }) => measure)).toEqual(measureNames);
  });

  test('gives as many rows as asked for, and says how many there are', async () => {
    const { rows, total } = await measured('degree?first=3');
    expect(rows).toHaveLength(3);
    expect(total).toBeGreaterThan(20);
    expect(rows[0]?.values[0]).toBeGreaterThanOrEqual(rows[2]?.values[0] as number);
  });

  test.each([
    ['centrality', 'measure'],
    ['degree?first=0', 'first'],
    ['degree?first=20001', 'first'],
    ['degree?most=3', 'most'],
  ])('%s is refused at its place', async (path, place) => {
    const { status, body } = await ask.get(`/v1/measures/${path}`);
    expect([status, body.code, body.errors[0].pointer]).toEqual([422, 'input-invalid', place]);
  });

  test('as a plot: by its address or by what is accepted, in a language, and nothing runs in it', async () => {
    const get = (path: string, language = 'nl') => ask.get(`/v1/measures/${path}`).set('Accept-Language', language).buffer(true);
    const { status, headers, body } = await get('degree.svg', 'en');
    const svg = (body as Buffer).toString('utf8');
    expect([status, headers['content-type'], headers['content-language']]).toEqual([200, 'image/svg+xml; charset=utf-8', 'en']);
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(svg).toContain('steps per function');
    expect(svg).not.toMatch(/<script|<style|href/);
    expect(svg).toContain((await services.catalogueVersion()) as string);
    const accepted = await get('degree').set('Accept', 'image/svg+xml');
    expect((accepted.body as Buffer).toString('utf8')).toContain('stappen per functie');
    expect((await get('degree.svg?lang=nl', 'en').set('If-None-Match', String(headers['etag']))).status).toBe(200);
    expect((await get('degree.svg', 'en').set('If-None-Match', String(headers['etag']))).status).toBe(304);
    expect((await ask.get('/v1/measures/degree.svg').set('Accept', 'application/json')).body.code).toBe('not-acceptable');
    expect((await ask.get('/v1/measures/degree.svg?first=3')).body.code).toBe('input-invalid');
    expect((await ask.get('/v1/measures/none.svg')).body.errors[0].pointer).toBe('measure');
    const file = join(mkdtempSync(join(tmpdir(), 'plot-')), 'degree.svg');
    const run = await runIn(['measures', 'degree', '--svg', file, '--lang', 'en'], { ...services, close: async () => undefined });
    expect([run.code, run.out]).toEqual([0, '']);
    expect(readFileSync(file, 'utf8')).toBe(svg);
    rmSync(dirname(file), { recursive: true });
  });

  test('GraphQL gives what REST gives', async () => {
    const query =
      '{ measures { measures { measure } } measure(name: dead_ends, first: 5) { measure exact total catalogueVersion figures { key value } rows { id values } } }';
    const { body } = await ask.post('/graphql').send({ query });
    expect(body.errors).toBeUndefined();
    const { total, catalogueVersion, rows, figures } = await measured('dead-ends?first=5');
    expect(body.data.measures.measures).toHaveLength(measureNames.length);
    expect(body.data.measure).toEqual({
      measure: 'dead_ends',
      exact: true,
      total,
      catalogueVersion,
      figures: figures.map(({ key, value }) => ({ key, value })),
      rows: rows.map(({ id, values }) => ({ id, values })),
    });
  });

  test('the command line gives the same, as a table with method, version and time, and as JSON', async () => {
    const run = (...argv: string[]) => runIn(['measures', ...argv], { ...services, close: async () => undefined });
    const { out, code } = await run('bridges', '--lang', 'en');
    expect(code).toBe(0);
    for (const text of ['articulation functions:', 'Tarjan', `catalogue ${await services.catalogueVersion()}`, 'computed in'])
      expect(out).toContain(text);
    expect(JSON.parse((await run('bridges', '--json')).out)).toEqual(await measured('bridges'));
    expect((await run()).out).toContain('PageRank');
    const wrong = await run('centrality', '--lang', 'en');
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('path-census')]);
  });
});
