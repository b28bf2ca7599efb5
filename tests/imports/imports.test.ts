import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '../../src/app.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import { Graph } from '../../src/graph/graph.js';
import type { Services } from '../../src/services.js';
import { candidateProfile } from '../../src/profiles/profile.js';
import { pathSearchRequest } from '../../src/paths/request.js';
import { readWhole } from '../catalogue/small-catalogue.js';
import { runIn } from '../cli/a-world.js';
import { zipped } from './zipped.js';
import { engineUnderTest } from '../support/engines.js';

const sample = 'tests/fixtures/esco-sample';
let folder: string;
let engine: GraphEngine;
let opened = false;
let services: Services;
const kept = (): Services => ({ ...services, close: async () => undefined });
const ask = async (...argv: string[]) => runIn([...argv, '--lang', 'en'], kept());
const json = async (...argv: string[]) => {
  const { code, out, err } = await ask(...argv, '--json');
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as Record<string, never> & { catalogueVersion: string; changed: boolean; problems: { counts: object } };
};
const esco = (dir: string, ...more: string[]) => json('import', 'esco', dir, '--data-version', '1.1.1', '--no-report', ...more);
const whole = () => readWhole(new Graph(engine));
const versionAlone = async () => services.catalogueVersion();

const fresh = async (): Promise<void> => {
  if (opened) await engine.close();
  engine = await engineUnderTest();
  opened = true;
  services = composeServices(engine);
};
/** A copy of the sample, to be broken. */
const copy = (name: string): string => {
  const to = join(folder, name);
  cpSync(sample, to, { recursive: true });
  return to;
};
const swapped = (line: string): string => line.replace(/essential|optional/, (one) => (one === 'essential' ? 'optional' : 'essential'));
const edit = (dir: string, file: string, change: (text: string) => string): void =>
  writeFileSync(join(dir, file), change(readFileSync(join(dir, file), 'utf8')));

beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'padwijzer-import-'))));
beforeEach(fresh, 120_000);
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('ESCO beside the seeds', () => {
  test('the same graph and version in both orders; again changes nothing; removed it leaves the seeds as they were', async () => {
    await json('import', 'esco', sample, '--data-version', '1.1.1', '--no-report');
    await ask('load');
    const escoFirst = await whole();
    const version = await versionAlone();
    await fresh();
    await ask('load');
    const seedsOnly = await whole();
    const report = await esco(sample);
    expect(report).toMatchObject({
      part: 'esco',
      changed: true,
      problems: { counts: { 'type-missing': 1 } },
    });
    expect(report.catalogueVersion).toBe(version);
    expect(await whole()).toEqual(escoFirst);
    expect(await esco(sample)).toMatchObject({ changed: false, created: 0, updated: 0, deleted: 0 });
    expect(await whole()).toEqual(escoFirst);
    await ask('load');
    expect(await whole()).toEqual(escoFirst);
    expect((await ask('import', 'remove', '--name', 'esco')).code).toBe(0);
    expect(await whole()).toEqual(seedsOnly);
    expect((await ask('import', 'remove', '--name', 'esco')).err).toContain('no part esco');
  }, 240_000);

  test('a path leads from one occupation to another over derived steps', async () => {
    await ask('load');
    await esco(sample);
    const [step] = await engine.read(
      "MATCH (a:Function {scheme: 'esco'})-[s:PROGRESSES_TO {basis: 'derived'}]->(b:Function) RETURN a.id AS a, b.id AS b ORDER BY s.baseOverlap DESC, a, b LIMIT 1",
      {},
    );
    const { a, b } = step as { a: string; b: string };
    const answer = await services.searchPaths(pathSearchRequest.parse({ profile: { functions: [a] }, to: b }));
    expect(answer.outcome).toBe('found');
    expect(answer.paths[0]?.steps[0]).toMatchObject({ basis: 'derived' });
    const list = await services.browse.list('functions', { q: 'datacentrum', filters: {}, page: 1, pageSize: 10 });
    expect(list.total).toBeGreaterThan(0);
  }, 240_000);
});

describe('files that are not as they should be', () => {
  test('each defect is counted and told with file, line and value; none becomes a node', async () => {
    const dir = copy('broken');
    const uri = (kind: string, n: number) => `http://data.europa.eu/esco/${kind}/00000000-0000-0000-0000-00000000000${n}`;
    const [, first = ''] = readFileSync(join(dir, 'occupationSkillRelations.csv'), 'utf8').split('\n');
    const lines = readFileSync(join(dir, 'occupationSkillRelations.csv'), 'utf8').split('\n').length;
    appendFileSync(
      join(dir, 'occupationSkillRelations.csv'),
      [
        first,
        `${uri('occupation', 1)},essential,knowledge,${uri('skill', 1)}`,
        'one,two',
        first.replace(/essential|optional/, 'perhaps'),
        'x"y,a,b,c',
        swapped(first),
        '',
      ].join('\n'),
    );
    const [, related = ''] = readFileSync(join(dir, 'skillSkillRelations.csv'), 'utf8').split('\n');
    const [skill = '', type = ''] = related.split(',');
    appendFileSync(join(dir, 'skillSkillRelations.csv'), `${skill},${type},optional,${type},${skill}\n`);
    const nameless = uri('skill', 2);
    appendFileSync(join(dir, 'skills_en.csv'), `KnowledgeSkillCompetence,${nameless},knowledge,sector-specific,,,,released,,,,,\n`);
    const typeless = uri('skill', 3);
    appendFileSync(join(dir, 'skills_en.csv'), `KnowledgeSkillCompetence,${typeless},,sector-specific,typeless,,,released,,,,,\n`);
    edit(dir, 'skills_en.csv', (text) => text.replace(',released,', ',half-done,'));
    const file = join(folder, 'report.json');
    const { code } = await ask('import', 'esco', dir, '--report', file);
    expect(code).toBe(0);
    const { problems } = JSON.parse(readFileSync(file, 'utf8')) as {
      problems: { counts: Record<string, number>; listed: { kind: string; file: string; line: number; value: string }[] };
    };
    expect(problems.counts).toEqual({
      unreadable: 2,
      'value-missing': 1,
      'value-invalid': 1,
      'type-missing': 2,
      'status-unknown': 1,
      duplicate: 1,
      dangling: 1,
      'self-reference': 1,
      contradiction: 1,
      'not-imported': 2,
    });
    const of = (kind: string) => problems.listed.filter((one) => one.kind === kind && one.file === 'occupationSkillRelations.csv');
    expect(of('duplicate').map((one) => one.line)).toEqual([lines]);
    expect(of('unreadable')).toMatchObject([
      { line: lines + 2, value: 'one,two' },
      { line: lines + 4, value: 'x"y,a,b,c' },
    ]);
    expect(of('dangling')).toMatchObject([{ line: lines + 1, reason: 'no such concept was imported', value: uri('occupation', 1) }]);
    expect(of('contradiction')).toMatchObject([
      { line: lines + 5, reason: expect.stringMatching(/essential.*optional|optional.*essential/) },
    ]);
    const told = (kind: string) => problems.listed.filter((one) => one.kind === kind);
    expect(told('self-reference')).toMatchObject([{ file: 'skillSkillRelations.csv', line: 26, reason: 'RELATED leads to itself' }]);
    expect(told('value-missing')).toMatchObject([{ file: 'skills_en.csv', reason: 'preferredLabel is empty', value: nameless }]);
    expect(told('type-missing').at(-1)).toMatchObject({ reason: 'skillType is empty; imported with kind unknown', value: typeless });
    const ids = [uri('occupation', 1), uri('skill', 1), nameless].map((one) => `esco:${one.slice(-36)}`);
    expect(await engine.read('UNWIND $ids AS id MATCH (node {id: id}) RETURN node.id AS id ORDER BY id', { ids })).toEqual([]);
    const loops = 'MATCH (node:Fact)-[edge]->(node) RETURN node.id AS id ORDER BY id';
    expect(await engine.read(loops, {})).toEqual([]);
    // the first of the two that contradict each other counts
    const [occupation = '', relation = '', , competence = ''] = first.trim().split(',');
    expect(
      await engine.read('MATCH (:Function {id: $from})-[edge:REQUIRES]->(:Competence {id: $to}) RETURN edge.essential AS essential', {
        from: `esco:${occupation.slice(-36)}`,
        to: `esco:${competence.slice(-36)}`,
      }),
    ).toEqual([{ essential: relation === 'essential' }]);
    expect(await engine.read('MATCH (node:Fact) WHERE node.name IS NULL RETURN node.id AS id ORDER BY id', {})).toEqual([]);
  }, 240_000);

  test('zips give what the files in them give, with the same report; the version is the one in their names', async () => {
    const files = await json('import', 'esco', sample, '--data-version', '1.1.1', '--report', join(folder, 'of-files.json'));
    const fromFiles = await whole();
    await fresh();
    const zips = await zipped(sample, join(folder, 'zips'));
    const report = await json('import', 'esco', zips, '--report', join(folder, 'of-zips.json'));
    expect(report).toMatchObject({ dataVersion: '1.1.1', catalogueVersion: files.catalogueVersion, problems: files.problems });
    expect(await whole()).toEqual(fromFiles);
    const problemsIn = (name: string) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { problems: unknown }).problems;
    expect(problemsIn('of-zips.json')).toEqual(problemsIn('of-files.json'));
    expect(await json('import', 'esco', sample, '--data-version', '1.1.1', '--no-report')).toMatchObject({ changed: false });
  }, 240_000);

  test('a missing file and a missing column are one error, before anything is written', async () => {
    const dir = copy('missing');
    rmSync(join(dir, 'skills_en.csv'));
    edit(dir, 'occupations_en.csv', (text) => text.replace('iscoGroup', 'group'));
    const { code, err } = await ask('import', 'esco', dir, '--no-report');
    expect(code).toBe(65);
    expect(err).toContain('skills_en.csv');
    expect(err).toContain('iscoGroup');
    expect(await services.catalogueVersion()).toBeNull();
  });
});

test('another version: what vanished stays for who holds it, is no goal, and names its replacement; diff shows both', async () => {
  await ask('load');
  await esco(sample);
  const dir = copy('next');
  const rows = readFileSync(join(dir, 'occupations_nl.csv'), 'utf8');
  const uris = [...new Set(rows.match(/http:\/\/data\.europa\.eu\/esco\/occupation\/[0-9a-f-]{36}/g))];
  const [gone = '', instead = ''] = uris;
  const id = (uri: string) => `esco:${uri.slice(-36)}`;
  // the concept takes another address: whoever held the old one must be told
  for (const file of ['occupations_en.csv', 'occupations_nl.csv', 'occupationSkillRelations.csv', 'broaderRelationsOccPillar.csv'])
    edit(dir, file, (text) => text.replaceAll(gone, `${gone.slice(0, -4)}ffff`));
  writeFileSync(join(dir, 'replacements.csv'), `conceptUri,replacedBy\n${gone},${instead}\n`);
  await services.candidates.put('x', { profile: candidateProfile.parse({ functions: [id(gone)] }) });
  const before = await services.browse.requirements(id(gone));

  const difference = JSON.parse((await ask('diff', dir, '--json')).out) as { added: { id: string }[]; removed: { id: string }[] };
  expect(difference.removed.map((one) => one.id)).toEqual([id(gone)]);
  expect(difference.added.map((one) => one.id)).toEqual([id(`${gone.slice(0, -4)}ffff`)]);

  const report = await json('import', 'esco', dir, '--data-version', '1.2.0', '--no-report');
  expect(report).toMatchObject({ changed: true, deprecated: 2 });
  const requires = (answer: Record<string, unknown>) => (answer['competences'] as { id: string }[]).map((one) => one.id);
  expect(requires(await services.browse.requirements(id(gone)))).toEqual(requires(before));
  expect((await services.candidates.get('x')).candidate.profile.functions).toMatchObject([{ id: id(gone) }]);
  const search = (to: string) => services.searchPaths(pathSearchRequest.parse({ profile: { functions: [id(instead)] }, to }));
  await expect(search(id(gone))).rejects.toMatchObject({
    code: 'id-deprecated',
    details: { errors: [{ pointer: '/to', suggestions: [id(instead)] }] },
  });
  const [steps] = await engine.read(
    'MATCH (f:Function {id: $id}) RETURN COUNT { (f)-[:PROGRESSES_TO]-(:Function) } AS steps, f.replacedBy AS replacedBy',
    { id: id(gone) },
  );
  expect(steps).toEqual({ steps: 0, replacedBy: id(instead) });
  expect(await json('import', 'esco', dir, '--data-version', '1.2.0', '--no-report')).toMatchObject({ changed: false });
}, 240_000);

test('an own catalogue comes beside the others, names ids of theirs, and goes again', async () => {
  await ask('load');
  const before = await whole();
  const report = await json('import', 'csv', 'examples/own-catalogue', '--name', 'gemeente', '--no-report');
  expect(report).toMatchObject({ part: 'own-gemeente', changed: true, problems: { total: 0 } });
  const requirements = await services.browse.requirements('function:gemeente-f1');
  expect(JSON.stringify(requirements)).toContain('competence:klantgericht');
  expect(await json('import', 'csv', 'examples/own-catalogue', '--name', 'gemeente', '--no-report')).toMatchObject({ changed: false });
  expect((await ask('import', 'remove', '--name', 'gemeente')).code).toBe(0);
  expect(await whole()).toEqual(before);
}, 240_000);
