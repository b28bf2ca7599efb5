import { existsSync, readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const page = text('docs/security.md');
/** What stands between backticks and is a path of ours. */
const named = [
  ...new Set([...page.matchAll(/`((?:src|tests|docs|cypher|deploy|scripts|examples|\.github)\/[^`\s]*)`/g)].map(([, path]) => path ?? '')),
];
const tests = named.filter((path) => path.startsWith('tests/'));
const rows = page.split('\n').filter((line) => line.startsWith('| '));

test('every path that docs/security.md names is there', () => {
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});

test('and stands between backticks, or the check above would pass over it', () => {
  const bare = page.replace(/`[^`]*`/g, '').match(/\b(?:src|tests)\/[\w./-]+/g) ?? [];
  expect(bare).toEqual([]);
});

test.each(tests)('%s holds a test', (path) => {
  expect(path).toMatch(/\.(test|spec)\.ts$/);
  expect(text(path)).toMatch(/^\s*(test|it)(\.each|\()/m);
});

test('all ten of the OWASP API Security Top 10 are there, once, each with code and a test', () => {
  const items = rows.filter((row) => /^\| API\d+:2023 /.test(row));
  expect(items.map((row) => /^\| (API\d+):/.exec(row)?.[1])).toEqual(Array.from({ length: 10 }, (_one, at) => `API${at + 1}`));
  expect(items.filter((row) => !/`src\/[^`]+`/.test(row) || !/`tests\/[^`]+`/.test(row))).toEqual([]);
});

test('items of ASVS are numbered, in order, each once', () => {
  const numbers = rows.flatMap((row) => /^\| (\d+\.\d+\.\d+) \|/.exec(row)?.[1] ?? []);
  expect(numbers.length).toBeGreaterThan(40);
  const places = numbers.map((number) => number.split('.').reduce((sum, part) => sum * 100 + Number(part), 0));
  expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
});

test('no file of src runs a command of the system, or makes code of text', () => {
  const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((name) => /child_process|\beval\(|\bnew Function\(|node:vm/.test(text(`src/${name.replaceAll('\\', '/')}`)))).toEqual(
    [],
  );
});
