import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PadwijzerError } from '../../src/errors.js';
import { readLevels, readSeeds, seedFolder } from '../../src/catalogue/read-seeds.js';
import { seedFacts } from '../../src/catalogue/seed-facts.js';

const path = 'ontwikkelpad-it-3.0.json';
const profile = 'functieprofiel-0403.json';

describe('a seed folder with mistakes', () => {
  let folder: string;
  beforeEach(() => {
    folder = `${mkdtempSync(join(tmpdir(), 'padwijzer-seeds-'))}/`;
    cpSync(seedFolder, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  type Seed = Record<string, Record<string, unknown>[]> & { source: Record<string, unknown> };
  /** Changes the text of a file; answers on what line, from 1, the mark stands in what is written. */
  const edit = (name: string, change: (text: string) => string, mark?: string): number => {
    const text = change(readFileSync(join(folder, name), 'utf8'));
    writeFileSync(join(folder, name), text);
    return mark === undefined ? 0 : text.slice(0, text.indexOf(mark)).split('\n').length;
  };
  const change = (name: string, how: (seed: Seed) => void): void => {
    edit(name, (text) => {
      const seed = JSON.parse(text) as Seed;
      how(seed);
      return JSON.stringify(seed, null, 1);
    });
  };
  const lineOf = (name: string, mark: string): number => edit(name, (text) => text, mark);
  const problems = (): { pointer: string; message: string }[] => {
    try {
      seedFacts(readSeeds(folder));
    } catch (error) {
      expect(error).toBeInstanceOf(PadwijzerError);
      expect(error).toMatchObject({ code: 'seeds-invalid' });
      const found = (error as PadwijzerError).details.errors ?? [];
      expect((error as PadwijzerError).message).toContain(`${found.length} problem(s) in the seed files, nothing was written`);
      return [...found];
    }
    return [];
  };

  test('none: the copy is as good as the folder', () => expect(problems()).toEqual([]));

  test('malformed JSON is told with its line', () => {
    const line = edit(path, (text) => text.replace('"nodes": [', '"nodes": [ oops,'), 'oops');
    expect(problems()).toEqual([
      { pointer: `seeds/${path} line ${line}`, message: expect.stringContaining('not valid JSON: InvalidSymbol') },
    ]);
  });

  test.each([
    ['an empty file', () => '', 'not valid JSON'],
    ['a comment', (text: string) => `// why\n${text}`, 'not valid JSON: InvalidCommentToken'],
    ['a comma too many', (text: string) => text.trimEnd().replace(/\}$/, ',}'), 'not valid JSON'],
  ])('%s is not valid JSON', (_what, how, message) => {
    edit(profile, how);
    expect(problems()).toEqual([
      { pointer: expect.stringMatching(new RegExp(`^seeds/${profile} line \\d+$`)), message: expect.stringContaining(message) },
    ]);
  });

  test('an unknown key, a wrong type, a missing name and a bad id, in several files: all at once, each with file, line and path', () => {
    change(path, (seed) => Object.assign(seed['nodes']?.[2] ?? {}, { colour: 'red' }));
    change(path, (seed) => delete seed['nodes']?.[4]?.['name']);
    change(profile, (seed) => Object.assign((seed['edges']?.[1]?.['at'] as object[])[0] ?? {}, { line: 'twelve' }));
    change('matches.json', (seed) => Object.assign(seed['matches']?.[0] ?? {}, { from: 'Not An Id' }));
    const fourth = (JSON.parse(readFileSync(join(folder, path), 'utf8')) as Seed)['nodes']?.[4]?.['id'] as string;
    const found = problems();
    expect(found.map((problem) => problem.pointer)).toEqual([
      `seeds/${profile} line ${lineOf(profile, '"twelve"')}, edges[1].at[0].line`,
      expect.stringMatching(new RegExp(`^seeds/${path} line \\d+, nodes\\[2\\]$`)),
      // a key that is missing has no line: that of the thing it is missing from
      `seeds/${path} line ${lineOf(path, `"id": "${fourth}"`) - 2}, nodes[4].name`,
      `seeds/matches.json line ${lineOf('matches.json', '"Not An Id"')}, matches[0].from`,
    ]);
    expect(found.map((problem) => problem.message)).toEqual([
      expect.stringContaining('expected number'),
      expect.stringContaining('colour'),
      expect.stringContaining('expected string'),
      expect.stringContaining('an id reads'),
    ]);
  });

  test('a file that is missing is named', () => {
    rmSync(join(folder, 'matches.json'));
    expect(problems()).toEqual([{ pointer: 'seeds/matches.json', message: 'cannot be read (ENOENT)' }]);
    rmSync(join(folder, 'levels.json'));
    expect(() => readLevels(folder)).toThrow(expect.objectContaining({ code: 'seeds-invalid' }));
  });

  test('unknown ends, wrong labels and an edge to itself: all at once, each at its edge', () => {
    const at = [{ line: 1, term: 'test' }];
    let first = 0;
    change(path, (seed) => {
      first = seed['edges']?.length ?? 0;
      seed['edges']?.push(
        { type: 'REQUIRES', from: 'function:nobody', to: 'competence:nothing', at },
        { type: 'REQUIRES', from: 'branch:ict-support', to: 'function:medewerker-ict', at },
        { type: 'SPECIALISES', from: 'function:medewerker-ict', to: 'function:medewerker-ict', at },
      );
    });
    const place = (index: number) => expect.stringMatching(new RegExp(`^seeds/${path} line \\d+, edges\\[${first + index}\\]$`));
    expect(problems()).toEqual([
      { pointer: place(0), message: 'from: no node function:nobody in any seed file' },
      { pointer: place(0), message: 'to: no node competence:nothing in any seed file' },
      { pointer: place(1), message: 'REQUIRES does not go from a Branch to a Function' },
      { pointer: place(2), message: 'SPECIALISES from function:medewerker-ict to itself' },
    ]);
  });

  test('files that contradict each other: both values, both places', () => {
    const at = [{ line: 1, term: 'test' }];
    change(profile, (seed) => {
      seed['nodes']?.push({ label: 'Branch', id: 'branch:ict-support', name: 'Anders', nameEn: 'ICT support', at });
      seed['nodes']?.push({ label: 'Branch', id: 'function:medewerker-ict', name: 'Medewerker ICT', nameEn: 'x', at });
      seed['edges']?.push({
        type: 'PERFORMS',
        from: 'function:0403',
        to: 'work-process:0403-ra1',
        at,
        basis: 'stated',
        reason: 'another reason',
      });
    });
    const found = problems();
    expect(found).toContainEqual({
      pointer: expect.stringMatching(new RegExp(`^seeds/${path} line \\d+, nodes\\[\\d+\\]$`)),
      message: expect.stringMatching(
        new RegExp(`^branch:ict-support: name is "ICT support" here and "Anders" at seeds/${profile} line \\d+, nodes\\[\\d+\\]$`),
      ),
    });
    expect(found).toContainEqual({
      pointer: expect.any(String),
      message: expect.stringMatching(/^function:medewerker-ict is a Function here and a Branch at seeds/),
    });
    expect(found).toContainEqual({
      pointer: expect.any(String),
      message: expect.stringMatching(/^performs~function:0403~work-process:0403-ra1 has other properties at seeds/),
    });
  });

  test('facts said twice are one, with the places of both', () => {
    const at = [{ line: 1, term: 'test' }];
    change(profile, (seed) =>
      seed['nodes']?.push({
        label: 'Branch',
        id: 'branch:ict-support',
        name: 'ICT support',
        nameEn: 'ICT support',
        nameEnBasis: 'source',
        at,
      }),
    );
    const found = seedFacts(readSeeds(folder)).nodes.filter((node) => node.id === 'branch:ict-support');
    expect(found).toHaveLength(1);
    expect(found[0]?.sources.map((one) => one.source)).toEqual(['source:functieprofiel-0403', 'source:ontwikkelpad-it-3.0']);
  });

  test('of two bases for one step the first of documented, specialisation, ladder is kept', () => {
    const at = [{ line: 1, term: 'test' }];
    change(profile, (seed) =>
      seed['edges']?.push(
        { type: 'PROGRESSES_TO', from: 'function:medewerker-ict', to: 'function:applicatie-beheerder', at, basis: 'ladder' },
        { type: 'PROGRESSES_TO', from: 'function:0403-4', to: 'function:0403-3', at, basis: 'documented' },
      ),
    );
    const basis = (from: string, to: string) =>
      seedFacts(readSeeds(folder)).edges.find((edge) => edge.type === 'PROGRESSES_TO' && edge.from === from && edge.to === to)?.properties[
        'basis'
      ];
    expect(basis('function:medewerker-ict', 'function:applicatie-beheerder')).toBe('documented');
    expect(basis('function:0403-4', 'function:0403-3')).toBe('documented');
  });
});
