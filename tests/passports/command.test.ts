import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { passportExample, passportReadingExample } from '../../src/http/openapi/examples-passports.js';
import type { Passports } from '../../src/passports/passports.js';
import { problem, unreadable } from '../../src/passports/unreadable.js';
import { runIn, someServices } from '../cli/a-world.js';

const asked: unknown[] = [];
const passports: Passports = {
  issue: async (request) => {
    asked.push(request);
    return passportExample;
  },
  read: async (sent) => {
    if (JSON.stringify(sent).includes('broken')) throw unreadable([problem('/a/1', 'expected a credential', 'verwacht: een bewijs')]);
    return passportReadingExample;
  },
};
const run = (argv: string[], input = '{}') => runIn(['passport', ...argv], someServices({ passports }).services, { input });

describe('padwijzer passport', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'padwijzer-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('export asks with the options given and writes the passport, to the screen or to a file', async () => {
    const options = ['--to', 'function:a', '--hours-per-week', '8', '--max-steps', '2'];
    const { code, out } = await run(['export', '--profile', '-', ...options], '{"reference":"r-1"}');
    expect([code, JSON.parse(out)]).toEqual([0, passportExample]);
    expect(asked).toMatchObject([
      { profile: { reference: 'r-1' }, to: ['function:a'], planning: { hoursPerWeek: 8 }, constraints: { maxSteps: 2 } },
    ]);
    const file = join(folder, 'passport.json');
    expect(await run(['export', '--candidate', 'r-1', '--out', file, '--lang', 'en'])).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('not signed'),
    });
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(passportExample);
  });

  test('import tells in both languages what was found, and writes the profile where asked', async () => {
    const file = join(folder, 'profile.json');
    const { code, out } = await run(['import', '--file', '-', '--profile-out', file]);
    expect(code).toBe(0);
    expect(out).toMatch(/1 herkend, 0 niet herkend[\s\S]*course:27015[\s\S]*aangetoond[\s\S]*Er is geen handtekening/);
    expect((await run(['import', '--file', '-', '--lang', 'en'])).out).toContain('1 recognised, 0 not recognised');
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(passportReadingExample.profile);
    expect(JSON.parse((await run(['import', '--file', '-', '--json'])).out)).toEqual(passportReadingExample);
  });

  test('import names the line of what it does not understand', async () => {
    const { code, err } = await run(['import', '--file', '-', '--lang', 'en'], '{"a": [1,\n  "broken"]}');
    expect(code).toBe(65);
    expect(err).toContain('(stdin), line 2, column 3 (/a/1)');
    expect((await run(['import'])).code).toBe(2);
  });
});
