import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { composeServices } from '../../src/app.js';
import type { Services } from '../../src/services.js';
import { runIn } from '../cli/a-world.js';
import { engineUnderTest } from '../support/engines.js';

const technician = 'function:ict-infrastructuur-technicus';

/** The real command line on the seeds, on the engine of this run. */
describe('padwijzer cohort', () => {
  let real: Services;
  let folder: string;
  beforeAll(async () => {
    real = composeServices(await engineUnderTest());
    await real.load();
    folder = await mkdtemp(join(tmpdir(), 'padwijzer-'));
  }, 180_000);
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await real.close();
  });
  const kept = (): Services => ({ ...real, close: async () => undefined });
  const cohort = (file: string, ...more: string[]) => runIn(['cohort', file, '--lang', 'en', ...more], kept());
  const written = async (name: string, text: string) => {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  };

  test.each(['cohort.csv', 'cohort.ndjson', 'cohort-search.json'])('answers examples/%s with a table and a summary', async (name) => {
    const { code, out, err } = await cohort(`examples/${name}`, '--to', `${technician},function:software-architect`, '--plan');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Can start:');
    expect(out).toContain('Courses that serve most');
    expect(out).toMatch(/desk-1/);
    expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
  });

  test('a CSV row is the profile its cells say: the same answer as the JSON of it', async () => {
    const csv = await written(
      'one.csv',
      'Reference;educationLevel;functions;competences;evidence\nx;3;function:medewerker-ict;competence:analytisch | competence:creatief;certified\n',
    );
    const json = await written(
      'one.json',
      JSON.stringify([
        {
          reference: 'x',
          educationLevel: 3,
          functions: [{ id: 'function:medewerker-ict', evidence: 'certified' }],
          competences: ['competence:analytisch', 'competence:creatief'].map((id) => ({ id, evidence: 'certified' })),
        },
      ]),
    );
    const told = async (file: string) => JSON.parse((await cohort(file, '--to', technician, '--json')).out) as object;
    expect(await told(csv)).toEqual(await told(json));
    expect(await told(csv)).toMatchObject({ results: [{ level: 3, start: 'function' }], summary: { canStart: 1 }, problems: [] });
  });

  test('broken rows and bad profiles are told with file, line and reason, and the rest is answered', async () => {
    const file = await written(
      'rows.csv',
      [
        'reference,educationLevel,functions',
        'fine,mbo-2,function:medewerker-ict',
        'short,mbo-2',
        'odd,mbo-9,function:medewerker-ict',
        'who,,function:medewerker-icd',
        'jan@example.org,,',
      ].join('\n'),
    );
    const { code, out } = await cohort(file, '--to', technician, '--json');
    const { results, problems, summary } = JSON.parse(out) as {
      results: unknown[];
      problems: { place: string; code: string; reason: string }[];
      summary: { canStart: number; problems: number };
    };
    expect([code, results.length, summary.canStart, summary.problems]).toEqual([2, 4, 1, 3]);
    expect(problems.map(({ place, code: which }) => [place.replace(file, 'F'), which])).toEqual([
      ['F, line 3', 'body-malformed'],
      ['F, line 4 (/educationLevel)', 'input-invalid'],
      ['F, line 5 (/functions/0/id)', 'id-unknown'],
      ['F, line 6 (/reference)', 'personal-data'],
    ]);
    expect(problems[2]?.reason).toContain('function:medewerker-ict');
    const drawn = await cohort(file, '--to', technician);
    expect(drawn.out).toContain('not as many cells as the header');
    const lines = await written('rows.ndjson', '{"functions":["function:medewerker-ict"]}\n{"functions":\n');
    expect((await cohort(lines, '--to', technician)).out).toContain('line 2');
  });

  test('what a spreadsheet would take for a formula is written as text, in a file for its owner alone', async () => {
    const evil = ['=HYPERLINK("x")', '+1+1', '-1', '@SUM(1)', 'plain;=1+1'];
    const file = await written(
      'evil.json',
      JSON.stringify(
        evil.map((reference, at) => ({ reference, functions: ['function:medewerker-ict'], unresolved: [{ text: `n${at}` }] })),
      ),
    );
    const out = join(folder, 'out.csv');
    const { code, err } = await cohort(file, '--to', technician, '--csv', out);
    expect([code, err]).toEqual([0, expect.stringContaining(out)]);
    const text = await readFile(out, 'utf8');
    const rows = parse<Record<string, string>>(text, { columns: true, bom: true });
    expect(rows.map((row) => row['reference'])).toEqual([`'=HYPERLINK("x")`, "'+1+1", "'-1", "'@SUM(1)", 'plain;=1+1']);
    // each text in quotes: nor does another separator make a cell of its own
    expect(text).toContain('"plain;=1+1"');
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+@\t\r-]/);
    expect(rows[0]).toMatchObject({ goal: technician, best: 'yes', outcome: 'found', steps: '1', weakest: '0.8333' });
    expect((await stat(out)).mode & 0o777).toBe(0o600);
  });

  test('a bar on a terminal, and none in a pipe', async () => {
    let shown = '';
    const screen = {
      isTTY: true,
      columns: 80,
      write: (text: string) => (shown += text),
      on: () => screen,
      once: () => screen,
      removeListener: () => screen,
    };
    await runIn(['cohort', 'examples/cohort.csv', '--to', technician, '--lang', 'en'], kept(), { stderr: screen });
    expect(shown).toContain('5/5');
    expect((await cohort('examples/cohort.csv', '--to', technician)).err).toBe('');
  });

  test('nobody can start: exit code 3; no goal, an unknown one, a wrong header, no rows: exit code 2, said where', async () => {
    const nobody = await written('nobody.json', '[{}]');
    expect((await cohort(nobody, '--to', technician)).code).toBe(3);
    expect(await cohort(nobody)).toMatchObject({ code: 2, err: expect.stringContaining('--to') });
    expect(await cohort(nobody, '--to', 'function:nowhere')).toMatchObject({ code: 2, err: expect.stringContaining('--to') });
    expect(await cohort(nobody, '--to', technician, '--objective', 'pareto')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--objective'),
    });
    const header = await written('header.csv', 'name,functions\nx,y\n');
    expect(await cohort(header, '--to', technician)).toMatchObject({ code: 2, err: expect.stringContaining('"name"') });
    const empty = await written('empty.csv', 'reference,functions\n');
    expect(await cohort(empty, '--to', technician)).toMatchObject({ code: 2, err: expect.stringContaining('no row') });
    const many = await written('many.json', JSON.stringify(Array.from({ length: 1_001 }, () => ({}))));
    expect(await cohort(many, '--to', technician)).toMatchObject({ code: 2, err: expect.stringContaining('1000') });
    expect((await cohort(join(folder, 'gone.csv'), '--to', technician)).code).toBe(66);
  });

  test('in Dutch too', async () => {
    const { out } = await runIn(['cohort', 'examples/cohort.csv', '--to', technician, '--lang', 'nl'], kept());
    expect(out).toContain('Kan beginnen:');
    expect(out).not.toMatch(/\{\w+\}/);
  });
});
