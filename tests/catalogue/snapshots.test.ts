import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { composeServices } from '../../src/app.js';
import { openEmbedded } from '../../src/graph/engines/embedded.js';
import { candidateRequest } from '../../src/candidates/candidate.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import { Graph } from '../../src/graph/graph.js';
import { pathSearchRequest } from '../../src/paths/request.js';
import type { Services } from '../../src/services.js';
import { runIn } from '../cli/a-world.js';
import { engineUnderTest, testLimits } from '../support/engines.js';
import { readWhole } from './small-catalogue.js';

const inMemory = () => openEmbedded({ location: 'memory:', shuffled: true, ...testLimits });
const kept = (services: Services): Services => ({ ...services, close: async () => undefined });
const ask = async (services: Services, ...argv: string[]) => runIn([...argv, '--lang', 'en'], kept(services));
const searches = [
  { profile: { educationLevel: 'mbo-4', functions: ['function:ict-servicedesk-medewerker'] }, to: 'function:software-developer' },
  { profile: { functions: ['function:software-developer'] }, to: 'function:software-architect', objective: 'overlap' },
  { profile: { educationLevel: 'mbo-2', competences: ['competence:analytisch'] } },
].map((one) => pathSearchRequest.parse({ objective: 'shortest', ...one }));

describe('a snapshot of the catalogue', () => {
  let folder: string;
  let first: { engine: GraphEngine; services: Services };
  const file = (name: string) => join(folder, `${name}.ndjson.gz`);
  const opened: GraphEngine[] = [];
  const on = (engine: GraphEngine) => {
    opened.push(engine);
    return { engine, services: composeServices(engine) };
  };
  const whole = ({ engine }: { engine: GraphEngine }) => readWhole(new Graph(engine));
  const answers = async ({ services }: { services: Services }) => Promise.all(searches.map((one) => services.searchPaths(one)));
  const linesIn = (path: string): string[] => gunzipSync(readFileSync(path)).toString().split('\n').slice(0, -1);
  /** As somebody who knows the form would write it: with the checksum that fits. */
  const rewritten = (name: string, change: (lines: string[]) => string[]): string => {
    const lines = change(linesIn(file('first')).slice(0, -1));
    const body = lines.map((line) => `${line}\n`).join('');
    const end = {
      ...(JSON.parse(linesIn(file('first')).at(-1) as string) as object),
      sha256: createHash('sha256').update(body).digest('hex'),
    };
    writeFileSync(file(name), gzipSync(`${body}${JSON.stringify(end)}\n`));
    return file(name);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'padwijzer-snapshot-'));
    first = on(await inMemory());
    await ask(first.services, 'load');
    const nl = ['--data-version', '1.1.1', '--no-report'];
    expect(await ask(first.services, 'import', 'esco', 'tests/fixtures/esco-sample', ...nl)).toMatchObject({ code: 0 });
    expect(await ask(first.services, 'import', 'csv', 'examples/own-catalogue', '--name', 'gemeente', '--no-report')).toMatchObject({
      code: 0,
    });
  }, 120_000);
  afterAll(async () => {
    for (const engine of opened) await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('goes to the other engine and back: the same version, graph, answers and file', async () => {
    const { code, out } = await ask(first.services, 'snapshot', 'make', file('first'), '--json');
    expect(code).toBe(0);
    const made = JSON.parse(out) as { catalogueVersion: string; sha256: string; nodes: number };
    expect(made.catalogueVersion).toBe(await first.services.catalogueVersion());

    const second = on(await engineUnderTest());
    expect(await ask(second.services, 'snapshot', 'load', file('first'))).toMatchObject({
      code: 0,
      out: expect.stringContaining(made.sha256),
    });
    expect(await second.services.catalogueVersion()).toBe(made.catalogueVersion);
    expect(await whole(second)).toEqual(await whole(first));
    expect(await answers(second)).toEqual(await answers(first));
    expect((await second.services.doctor()).parts).toEqual((await first.services.doctor()).parts);
    expect((await second.services.snapshots.make(file('second'))).sha256).toBe(made.sha256);

    const third = on(await inMemory());
    await third.services.snapshots.load(file('second'));
    expect(await whole(third)).toEqual(await whole(first));
    // what was loaded from a file is what was imported: importing the same again changes nothing, and a part can go
    expect(await third.services.load()).toMatchObject({ changed: false });
    expect(await third.services.imports.remove('own-gemeente')).toMatchObject({ changed: true });
    expect(await third.services.imports.remove('esco')).toMatchObject({ changed: true });
    const seeds = on(await inMemory());
    await seeds.services.load();
    expect(await whole(third)).toEqual(await whole(seeds));
  }, 240_000);

  test('holds nothing of anybody', async () => {
    const { candidates, snapshots } = first.services;
    await candidates.put('evc-1', candidateRequest.parse({ profile: { functions: [{ id: 'function:software-developer' }] } }));
    await snapshots.make(file('with-somebody'));
    expect(linesIn(file('with-somebody'))).toEqual(linesIn(file('first')));
    expect(linesIn(file('with-somebody')).join('\n')).not.toMatch(/evc-1|Candidate|ApiKey|HOLDS|Audit/);
  });

  test('changes nothing where that catalogue is, and is refused where another is', async () => {
    expect(await first.services.snapshots.load(file('first'))).toMatchObject({ changed: false });
    const other = on(await engineUnderTest());
    await other.services.load();
    const before = await whole(other);
    const { code, err } = await ask(other.services, 'snapshot', 'load', file('first'));
    expect([code, err]).toEqual([73, expect.stringContaining('nothing was changed')]);
    expect(await whole(other)).toEqual(before);
  }, 120_000);

  test('is not written over a file, nor left half', async () => {
    expect((await ask(first.services, 'snapshot', 'make', file('first'))).code).toBe(73);
    expect((await ask(first.services, 'snapshot', 'make', join(folder, 'nowhere', 'x'))).code).toBe(73);
    expect(existsSync(`${file('first')}.partial`)).toBe(false);
  });

  const nodeAt = (lines: string[]): number => lines.findIndex((line) => line.startsWith('{"label"'));
  test.each<[string, (whole: Buffer) => Buffer | null, ((lines: string[]) => string[]) | null, string]>([
    ['a bit that turned', (bytes) => Buffer.from(bytes.map((byte, at) => (at === 4_000 ? byte ^ 4 : byte))), null, ''],
    ['one that was cut short', (bytes) => bytes.subarray(0, bytes.length - 4_000), null, ''],
    ['other text', () => gzipSync('hello\n'), null, 'line 1 is no JSON object'],
    ['no zip', () => Buffer.from('hello'), null, 'it cannot be unpacked'],
    ['nothing', () => gzipSync(''), null, 'without its last one'],
    ['a line that is gone', () => null, (lines) => lines.filter((_, at) => at !== nodeAt(lines) + 3), ''],
    [
      'another name in it',
      (bytes) => gzipSync(gunzipSync(bytes).toString().replace('Software developer', 'Software developper')),
      null,
      'its SHA-256 is',
    ],
    [
      'another catalogue version',
      () => null,
      ([head = '', ...rest]) => [head.replace(/"catalogueVersion":"./, '"catalogueVersion":"x'), ...rest],
      'not that of its parts',
    ],
    [
      'other rules',
      () => null,
      ([head = '', ...rest]) => [head.replace(/"rulesVersion":"/, '"rulesVersion":"x'), ...rest],
      'made by rules',
    ],
    [
      'a label that is none',
      () => null,
      (lines) => lines.map((line) => line.replace('{"label":"Branch"', '{"label":"Candidate"')),
      'label',
    ],
    [
      'an edge to nowhere',
      () => null,
      (lines) => lines.map((line, at) => (at === lines.length - 1 ? line.replace(/"to":"/, '"to":"x') : line)),
      'ends at no node',
    ],
  ])('with %s is refused whole, before anything is written', async (name, spoil, change, words) => {
    const path = file(name.replaceAll(' ', '-'));
    const bytes = spoil(readFileSync(file('first')));
    if (bytes !== null) writeFileSync(path, bytes);
    else if (change !== null) rewritten(name.replaceAll(' ', '-'), change);
    const empty = on(await inMemory());
    const { code, err } = await ask(empty.services, 'snapshot', 'load', path);
    expect([code, err]).toEqual([65, expect.stringContaining(words)]);
    expect(await empty.engine.read('MATCH (node) RETURN count(node) AS nodes', {})).toEqual([{ nodes: 0 }]);
  });

  test('that is not there is told', async () => {
    expect((await ask(first.services, 'snapshot', 'load', join(folder, 'nowhere'))).code).toBe(66);
  });
});
