import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PadwijzerError } from '../../src/errors.js';
import { runIn, someServices } from './a-world.js';

const folder = mkdtempSync(join(tmpdir(), 'padwijzer-cli-'));
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const paths = (profile: string, ...more: string[]): string[] => ['paths', '--profile', profile, '--to', 'function:a', ...more];

describe('broken input: what, where, expected, remedy, exit code', () => {
  it('a missing file', async () => {
    const { code, err, out } = await runIn(paths(join(folder, 'none.json')));
    expect([code, out]).toEqual([66, '']);
    expect(err).toContain('dit bestand bestaat niet');
    expect(err).toContain('Oplossing:');
  });

  it.each([
    ['a missing comma', '{\n  "functions": []\n  "courses": []\n}', 'line 3, column 3', 'comma'],
    ['a trailing comma', '{\n  "functions": [],\n}', 'line 3, column 1', 'field name'],
    ['a comment', '{ // x\n}', 'line 1, column 3', 'comment'],
    ['an open string', '{\n "reference": "x\n}', 'line 2, column 15', 'not closed'],
    ['nothing', ' \n', 'line 1, column 1', 'empty'],
  ])('malformed JSON: %s, with line and column', async (_, text, place, what) => {
    const { code, err } = await runIn(paths(file('broken.json', text), '--lang', 'en'));
    expect(code).toBe(2);
    // a long path may break the line between any two words
    const flat = err.replace(/\s+/g, ' ');
    expect(flat).toContain(place);
    expect(flat).toContain(what);
  });

  it('a field of the profile, at its place in the file', async () => {
    const { code, err } = await runIn(paths('-', '--lang', 'en'), undefined, { input: '{\n  "functions": [],\n  "competence": []\n}' });
    expect(code).toBe(2);
    expect(err).toContain('(stdin), line 3, column 17 (/competence)');
    expect(err).toContain('Did you mean: competences?');
  });

  it('a value of an option, by the name of the option', async () => {
    const { code, err } = await runIn(paths('-', '--max-steps', 'veel', '--min-overlap', '2'), undefined, { input: '{}' });
    expect(code).toBe(2);
    expect(err).toMatch(/--max-steps\n\s+verwacht: .*"veel"/);
    expect(err).toMatch(/--min-overlap\n\s+verwacht: ten hoogste 1; gevonden: 2/);
  });

  it('an unknown id, at its place, with the nearest ids', async () => {
    const unknown = new PadwijzerError('id-unknown', 'unknown ids', {
      errors: [
        { pointer: '/profile/functions/0/id', message: 'unknown "function:x"', suggestions: ['function:y'] },
        { pointer: '/to/0', message: 'unknown "function:a"' },
      ],
    });
    const { services } = someServices({ searchPaths: async () => Promise.reject(unknown) });
    const { code, err } = await runIn(paths('-', '--lang', 'en'), services, { input: '{"functions": [{"id": "function:x"}]}' });
    expect(code).toBe(2);
    expect(err).toContain('(stdin), line 1, column 23 (/functions/0/id)');
    expect(err).toContain('Did you mean: function:y?');
    expect(err).toContain('  --to\n');
  });

  it.each([
    [['paths', '--profiel', 'x'], 'onbekende optie --profiel', 'padwijzer paths --help'],
    [['paths'], 'verplicht en niet gegeven: --profile <file>', 'padwijzer paths --help'],
    [['paths', '--profile'], 'bij --profile <file> ontbreekt de waarde', 'padwijzer paths --help'],
    [['pads'], 'onbekende opdracht pads', 'padwijzer --help'],
    [['load', 'x'], 'losse woorden', 'padwijzer load --help'],
    [['load', '--lang', 'fr'], '--lang <lang>: verwacht een van nl, en; gevonden: "fr"', 'padwijzer load --help'],
    [['functions', '--level', 'hoog'], 'verwacht', 'Oplossing'],
  ])('a command line that cannot be read: %j', async (argv, text, remedy) => {
    const { code, err, out } = await runIn(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(text);
    expect(err).toContain(remedy);
  });

  it('a defect shows no stack, unless asked', async () => {
    const { services } = someServices({ doctor: async () => Promise.reject(new TypeError('secret of the inside')) });
    const quiet = await runIn(['doctor', '--lang', 'en'], services);
    expect(quiet.code).toBe(70);
    expect(quiet.err).not.toContain('secret');
    expect((await runIn(['doctor', '--debug'], services)).err).toContain('TypeError: secret of the inside');
  });

  it('a graph that cannot be opened', async () => {
    const services = async () => Promise.reject(new PadwijzerError('graph-locked', 'data/x is in use'));
    const { code, err } = await runIn(['doctor'], undefined, { services });
    expect(code).toBe(75);
    expect(err).toContain('Stop het andere proces');
  });
});

describe('help and language', () => {
  it.each([[[]], [['paths']], [['load']], [['serve']], [['functions']], [['doctor']]])('help of %j in both languages', async (command) => {
    for (const lang of ['nl', 'en']) {
      const { code, out, err } = await runIn([...command, '--help', '--lang', lang]);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatchSnapshot();
    }
  });

  it('without a command the help goes to standard error', async () => {
    expect(await runIn([])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Opdrachten:') });
  });

  it.each([
    [{ LANG: 'en_GB.UTF-8' }, 'Error'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'nl_NL.UTF-8' }, 'Fout'],
    [{ LANG: 'C' }, 'Fout'],
    [{}, 'Fout'],
  ])('speaks the language of %j', async (env, word) => {
    expect((await runIn(['x'], undefined, { env })).err).toMatch(new RegExp(`^${word}:`));
  });
});
