import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { problemsOf, unreadIn } from '../../src/cohort-files/problems.js';
import { toldIn, type ToldResult } from '../../src/cohort-files/told.js';
import { cohortCsv } from '../../src/cohort-files/write-csv.js';
import { PadwijzerError } from '../../src/errors.js';
import { readGroupFile } from '../../src/web/programme/group-file.js';

const file = (name: string, text: string) => ({ name, size: text.length, text: async () => text });
const example = readFileSync(new URL('../../examples/cohort.csv', import.meta.url), 'utf8');

test('the example is read as the command line reads it', async () => {
  const { candidates, broken } = await readGroupFile(file('Cohort.CSV', example));
  expect([candidates.length, broken]).toEqual([5, []]);
  expect(candidates[4]).toMatchObject({ reference: 'newcomer-1', educationLevel: 'mbo-3' });
});

test.each([
  ['people.xlsx', 'PK', /\.csv, \.json, \.ndjson, \.jsonl/],
  ['people.csv', 'name,functions\nx,y\n', /"name".*expected reference/],
  ['people.json', '{"candidates":', /people\.json, line 1, column 15/],
  ['people.json', '{"people":[]}', /a list of profiles/],
  ['people.json', '', /empty/],
])('%s: %s is refused in words', async (name, text, said) => {
  await expect(readGroupFile(file(name, text))).rejects.toThrow(said);
});

test('a file larger than any group is not read at all', async () => {
  const text = async (): Promise<string> => {
    throw new Error('read');
  };
  await expect(readGroupFile({ name: 'a.csv', size: 20_000_001, text })).rejects.toThrow(/20 MB/);
});

test('rows and candidates that cannot be used are told where they stand, in both languages', async () => {
  const read = await readGroupFile(file('g.csv', 'reference,functions\na,function:x\nb\nc,function:y\n'));
  expect(unreadIn(read, 'nl')).toEqual([{ place: 'g.csv, regel 3', code: 'body-malformed', reason: 'niet zoveel cellen als de kop' }]);
  const wrong = new PadwijzerError('id-unknown', 'unknown', {
    errors: [{ pointer: '/candidates/1/functions/0', message: 'unknown id', messageNl: 'onbekende id' }],
  });
  const result = {
    kind: 'result' as const,
    candidates: [{ index: 1, reference: 'c' }],
    count: 1,
    level: null,
    start: null,
    best: null,
    goals: [],
  };
  const told = toldIn({ ...result, error: wrong }, 'nl');
  expect(problemsOf([told], read, 'nl')[1]).toEqual({
    place: 'g.csv, regel 4 (/functions/0)',
    code: 'id-unknown',
    reason: 'onbekende id',
  });
});

test('a formula in a reference is text in the CSV', () => {
  const result: ToldResult = {
    kind: 'result',
    candidates: [{ index: 0, reference: '=1+1' }],
    count: 1,
    level: null,
    start: 'none',
    best: null,
    goals: [{ goal: '@goal', outcome: 'no-path', path: null }],
  };
  const [row] = parse<Record<string, string>>(cohortCsv([result], 'nl'), { columns: true, bom: true });
  expect(row).toMatchObject({ reference: "'=1+1", goal: "'@goal", outcome: 'no-path' });
});
