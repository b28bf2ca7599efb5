import { existsSync, readFileSync } from 'node:fs';
import { drift, mend } from '../../scripts/generate-docs.js';
import { settingsTable } from '../../src/config.js';
import { errorTable } from '../../src/errors.js';

const root = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const readme = text('README.md');

test(`generated documentation is as the code has it (mend with: ${mend})`, () => {
  expect({ stale: drift(), mend }).toEqual({ stale: [], mend });
});

test('each setting is documented in the README, with what it does', () => {
  const missing = settingsTable.filter(({ key, describe }) => describe === '' || !readme.includes(`| \`${key}\` |`));
  expect(missing).toEqual([]);
});

test('each error code is documented in docs/errors.md', () => {
  const page = text('docs/errors.md');
  const missing = Object.keys(errorTable).filter((code) => !page.includes(`<a id="${code}"></a>`));
  expect(missing).toEqual([]);
});

test('each error has a title in both languages and a remedy', () => {
  const bare = Object.entries(errorTable).filter(([, { title, titleNl, remedy }]) =>
    [title, titleNl, remedy].some((words: string) => words.trim() === ''),
  );
  expect(bare).toEqual([]);
});

test.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])('links to files in %s lead somewhere', (page) => {
  const targets = [...text(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, target]) => target ?? '');
  expect(targets.filter((target) => !existsSync(new URL(target, root)))).toEqual([]);
});

test('the first two command blocks of the README start the service and run the tests', () => {
  const blocks = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block]) => block?.trim());
  expect(blocks.slice(0, 2)).toEqual(['npm ci && npm start', 'npm test']);
});

test('the README names every script of package.json a contributor may want', () => {
  const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
  const words = readme + text('CONTRIBUTING.md');
  const hidden = Object.keys(scripts).filter((name) => !/^(pre|post)/.test(name) && name !== 'start' && name !== 'test');
  expect(hidden.filter((name) => !words.includes(`npm run ${name}`))).toEqual([]);
});
