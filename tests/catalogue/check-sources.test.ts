import { checkSources } from '../../src/catalogue/check-sources.js';
import type { ReadSeeds } from '../../src/catalogue/read-seeds.js';

interface Place {
  line: number;
  lastLine?: number;
  term: string;
}
const locate = (file: string) => (path: readonly PropertyKey[]) => `${file} ${path.join('.')}`;

/** Seeds of one document and one data set, whose facts stand at these places. */
function seeds(places: readonly Place[], more: { file?: string; kind?: string; aliases?: object[]; matches?: object[] } = {}): ReadSeeds {
  const { file = 'text.txt', kind = 'document', aliases = [], matches = [] } = more;
  const source = { id: 'source:one', kind, ...(file === '' ? {} : { file }) };
  const content = { source, nodes: [{ label: 'Competence', id: 'competence:c', at: places, aliases }], edges: [] };
  return {
    files: [{ file: 'one.json', content, locate: locate('one.json') }],
    matches: { content: { matches }, locate: locate('matches.json') },
    levels: { content: {}, locate: locate('levels.json') },
  } as unknown as ReadSeeds;
}
const text = [
  'Medewerker ICT',
  'een lange naam die',
  'verder gaat, met klant-',
  'gerichtheid en een **vet**  woord',
  'een [koppeling] en\\_teken',
  '  ingesprongen',
];
const check = (place: Place, lines: readonly string[] | undefined = text) => checkSources(seeds([place]), () => lines);

describe('a printed name is found', () => {
  test.each<[string, Place]>([
    ['on its line', { line: 1, term: 'Medewerker ICT' }],
    ['within its line', { line: 1, term: 'ICT' }],
    ['over two lines', { line: 2, lastLine: 3, term: 'naam die verder gaat' }],
    ['broken at a hyphen, which goes', { line: 3, lastLine: 4, term: 'klantgerichtheid' }],
    ['broken at a hyphen, which stays', { line: 3, lastLine: 4, term: 'klant-gerichtheid' }],
    ['with marks of emphasis and white space', { line: 4, term: 'een vet woord' }],
    ['with link and escape marks', { line: 5, term: 'koppeling en_teken' }],
    ['written with marks itself', { line: 4, term: '**vet** woord' }],
    ['indented', { line: 6, term: 'ingesprongen' }],
  ])('%s', (_what, place) => {
    const { problems, checked, absent } = check(place);
    expect(problems).toEqual([]);
    expect([...checked]).toEqual([['source:one', 1]]);
    expect(absent).toEqual([]);
  });
});

describe('a printed name is a problem', () => {
  test.each<[string, Place, string]>([
    [
      'not on the line',
      { line: 2, term: 'Medewerker ICT' },
      'line 2 of text.txt does not print "Medewerker ICT"; it reads "een lange naam die"',
    ],
    ['on the next line only', { line: 2, term: 'verder' }, 'line 2 of text.txt does not print "verder"; it reads "een lange naam die"'],
    ['of other case', { line: 1, term: 'medewerker ict' }, 'line 1 of text.txt does not print "medewerker ict"; it reads "Medewerker ICT"'],
    [
      'on two lines that hold it not',
      { line: 1, lastLine: 2, term: 'ICT lange' },
      'lines 1 to 2 of text.txt does not print "ICT lange"; it reads "Medewerker ICT een lange naam die"',
    ],
    ['past the end', { line: 7, term: 'ICT' }, 'line 7 of text.txt: the text ends at line 6'],
    ['ending past the end', { line: 6, lastLine: 7, term: 'ingesprongen' }, 'lines 6 to 7 of text.txt: the text ends at line 6'],
  ])('%s', (_what, place, message) => {
    expect(check(place).problems).toEqual([{ pointer: 'one.json nodes.0.at.0', message }]);
  });

  test('a long line is shown up to 120 letters', () => {
    expect(check({ line: 1, term: 'b' }, ['a'.repeat(300)]).problems[0]?.message).toBe(
      `line 1 of text.txt does not print "b"; it reads "${'a'.repeat(120)}"`,
    );
  });
});

describe('everything that is printed is looked up', () => {
  test('every place, aliases by their names, and both names of a match', () => {
    const given = seeds(
      [
        { line: 1, term: 'ICT' },
        { line: 2, term: 'nergens' },
      ],
      {
        aliases: [
          { name: 'lange naam', line: 2 },
          { name: 'korte naam', line: 2 },
        ],
        matches: [
          {
            at: [
              { source: 'source:one', line: 1, term: 'Medewerker' },
              { source: 'source:one', line: 1, term: 'Beheerder' },
            ],
          },
        ],
      },
    );
    const { problems, checked } = checkSources(given, () => text);
    expect(problems.map((problem) => problem.pointer)).toEqual([
      'one.json nodes.0.at.1',
      'one.json nodes.0.aliases.1',
      'matches.json matches.0.at.1',
    ]);
    expect([...checked]).toEqual([['source:one', 6]]);
  });
});

describe('a text that is not there', () => {
  const absent = (more: Parameters<typeof seeds>[1]) =>
    checkSources(
      seeds(
        [
          { line: 1, term: 'a' },
          { line: 2, term: 'b' },
        ],
        more,
      ),
      () => undefined,
    );

  test('of a document: one problem, not one for each fact', () => {
    expect(absent({})).toMatchObject({
      problems: [{ pointer: 'source:one', message: 'text.txt is in none of the folders given' }],
      absent: [],
    });
  });
  test('of a data set: said, and no problem', () => {
    const answer = absent({ kind: 'dataset' });
    expect(answer).toMatchObject({ problems: [], absent: ['source:one (text.txt)'] });
    expect(answer.checked.size).toBe(0);
  });
  test('of a document that names no file', () => {
    expect(absent({ file: '' }).problems).toEqual([{ pointer: 'source:one', message: 'names no file, so its facts cannot be checked' }]);
  });
});
