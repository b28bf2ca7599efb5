import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '../../src/app.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import { Graph } from '../../src/graph/graph.js';
import { readWhole } from '../catalogue/small-catalogue.js';
import { storedGraph } from '../support/engines.js';
import { muchOfEsco } from './much-of-esco.js';

let folder: string;
let esco: string;
let stored: Awaited<ReturnType<typeof storedGraph>>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'padwijzer-killed-'));
  esco = muchOfEsco('tests/fixtures/esco-sample', join(folder, 'esco-1.1.1'), 5);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A process of its own, killed without warning at the first line about `moment`; how it ended. */
function killedAt(moment: string, dir = esco): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'import', 'esco', dir, '--no-report', '--lang', 'en'], {
    env: { ...process.env, ...stored.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (text.includes(moment)) child.kill('SIGKILL');
  });
  return new Promise((done, fail) => child.on('error', fail).on('close', (_code, signal) => done(signal)));
}

async function opened<T>(work: (engine: GraphEngine) => Promise<T>): Promise<T> {
  const engine = await stored.open();
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}
const services = <T>(work: (all: ReturnType<typeof composeServices>) => Promise<T>): Promise<T> =>
  opened((engine) => work(composeServices(engine)));
const settings = { essentialWeight: 1, optionalWeight: 0.5 };
const imported = (dir = esco) => services((all) => all.imports.esco({ folder: dir, settings }));
const whole = () => opened((engine) => readWhole(new Graph(engine)));
/** What readers see; what is out of sight has other labels. */
const seen = () =>
  opened(async (engine) => ({
    doctor: await composeServices(engine).doctor(),
    nodes: await engine.read('MATCH (node:Fact) RETURN node.id AS id, node.fingerprint AS fingerprint ORDER BY id', {}),
    edges: await engine.read(
      'MATCH (from:Fact)-[edge]->(to:Fact) RETURN from.id AS from, to.id AS to, type(edge) AS type, edge.fingerprint AS fingerprint, edge.gained AS gained ORDER BY from, type, to',
      {},
    ),
  })).then(({ doctor, ...facts }) => ({ version: doctor.catalogueVersion, counts: doctor.counts, ...facts }));
const outOfSight = () =>
  opened(async (engine) => (await engine.read('MATCH (node:ArrivingFact) RETURN count(node) AS nodes', {}))[0]?.['nodes']);

test('an import killed at any moment leaves the old catalogue; the next one is as if none had been before it', async () => {
  stored = await storedGraph(folder);
  await services((all) => all.load());
  const seedsOnly = await seen();
  const left: unknown[] = [];
  for (const moment of ['facts', 'levels and requirements', 'derived steps']) {
    expect(await killedAt(moment)).toBe('SIGKILL');
    expect(await seen()).toEqual(seedsOnly);
    left.push(await outOfSight());
  }
  // it was in the midst of writing, and there is something to clear up
  expect(Math.max(...(left as number[]))).toBeGreaterThan(300);
  // an import killed long ago is cleared up by any load
  await opened((engine) => engine.write((transaction) => transaction.run('MATCH (a:Arrival) SET a.at = 0 RETURN a.at AS at', {})));
  await services((all) => all.load());
  expect(await outOfSight()).toBe(0);
  expect(await imported()).toMatchObject({ changed: true });
  const after = await whole();

  // another version changes what is there, in one transaction
  const next = join(folder, 'esco-1.2.0');
  muchOfEsco('tests/fixtures/esco-sample', next, 5);
  const file = join(next, 'occupations_nl.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('datacentrum', 'rekencentrum'));
  const [, ...relations] = readFileSync(join(next, 'occupationSkillRelations.csv'), 'utf8').split('\n');
  writeFileSync(join(next, 'occupationSkillRelations.csv'), `occupationUri,relationType,skillType,skillUri\n\n${relations.join('\n')}`);
  expect(await killedAt('derived steps', next)).toBe('SIGKILL');
  expect(await whole()).toEqual(after);
  const again = await imported(next);
  expect(again.updated).toBeGreaterThan(300);

  // never interrupted
  const second = mkdtempSync(join(folder, 'second-'));
  stored = await storedGraph(second);
  await services((all) => all.load());
  const uninterrupted = await imported();
  expect(await whole()).toEqual(after);
  expect((await imported(next)).catalogueVersion).toBe(again.catalogueVersion);
  expect(uninterrupted.dataVersion).toBe('1.1.1');
}, 240_000);
