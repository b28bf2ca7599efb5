import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '../../src/app.js';
import { candidateExport } from '../../src/candidates/candidate.js';
import type { Services } from '../../src/services.js';
import { runIn } from '../cli/a-world.js';
import { engineUnderTest } from '../support/engines.js';

let services: Services;
let clock = new Date('2026-03-01T12:00:00.000Z');
beforeAll(async () => {
  services = composeServices(await engineUnderTest(), { now: () => clock });
  await services.load();
}, 120_000);
afterAll(() => services.close());

/** The services stay open from one command to the next: a graph in memory would go with them. */
const kept = (): Services => ({ ...services, close: async () => undefined });
const run = (words: string, input = '') => runIn(words.split(' '), kept(), { input });
const example = 'examples/service-desk-worker.json';
const reference = 'service-desk-worker';

describe('candidate', () => {
  it('put, get, search, export, delete', async () => {
    const put = await run(`candidate put --reference ${reference} --profile ${example} --keep-days 2 --lang en`);
    expect([put.code, put.err]).toEqual([0, '']);
    expect(put.out).toMatch(/^Stored as new\.\nCandidate {3}service-desk-worker\nVersion {5}1 \(change with --if-match 1-[\w-]{12}\)\n/);
    expect(put.out).toContain('Expires     2026-03-03 12:00 UTC');

    const got = await run(`candidate get --reference ${reference}`);
    expect(got.out).toMatch(/Diploma {5}mbo-2[^]*Functies \(1\)[^]*function:ict-servicedesk-medewerker +aangetoond +vanaf 2022-03-01/);
    expect(got.out).toMatch(/Competenties \(4\)[^]*Opleidingen \(1\)[^]*course:27015 +opgegeven +bezig/);

    const { etag, profile } = JSON.parse((await run(`candidate get --reference ${reference} --json`)).out) as {
      etag: string;
      profile: object;
    };
    const stale = await run(`candidate put --reference ${reference} --profile - --if-match 1-stale`, JSON.stringify(profile));
    expect([stale.code, stale.out]).toEqual([2, '']);
    expect(stale.err).toContain('--if-match');
    const bare = etag.replaceAll('"', '');
    const replaced = await run(`candidate put --reference ${reference} --profile - --if-match ${bare} --json`, JSON.stringify(profile));
    expect(JSON.parse(replaced.out)).toMatchObject({ version: 2, etag: expect.stringMatching(/^"2-/), profile });

    const found = await run(`paths --candidate ${reference} --to function:ict-infrastructuur-technicus --lang en`);
    expect([found.code, found.out]).toEqual([0, expect.stringContaining('for service-desk-worker')]);

    const file = join(mkdtempSync(join(tmpdir(), 'padwijzer-')), 'kandidaat.json');
    const exported = await run(`candidate export --reference ${reference} --out ${file}`);
    expect([exported.code, exported.out, exported.err]).toEqual([0, '', `Geschreven: ${file}\n`]);
    expect(candidateExport.parse(JSON.parse(readFileSync(file, 'utf8'))).holdings).toHaveLength(6);
    expect(statSync(file).mode & 0o077).toBe(0);

    expect((await run(`candidate delete --reference ${reference} --if-match 9-x`)).code).toBe(2);
    expect((await run(`candidate delete --reference ${reference}`)).out).toContain(`Verwijderd: kandidaat ${reference}`);
    const gone = await run(`candidate get --reference ${reference} --lang en`);
    expect([gone.code, gone.out]).toEqual([2, '']);
    expect(gone.err).toContain(`no candidate "${reference}" is stored`);
  });

  it('purge tells how many and nothing of whom', async () => {
    for (const name of ['een', 'twee']) await run(`candidate put --reference ${name} --profile - --keep-days 1`, '{}');
    clock = new Date('2026-03-02T12:00:00.000Z');
    expect((await run('candidate purge')).out).toBe('Verlopen kandidaten verwijderd: 2\n');
    expect((await run('candidate purge --json')).out).toBe('{\n  "purged": 0\n}\n');
  });

  it.each([
    ['candidate get', '', 2, '--reference <ref>'],
    ['candidate get --reference 111222333', '', 2, 'personal-data'],
    ['candidate get --reference a/b', '', 2, '--reference\n'],
    ['candidate put --reference x', '', 2, '--profile <file>'],
    ['candidate put --reference x --profile - --keep-days 0', '{}', 2, '--keep-days\n    verwacht: ten minste 1; gevonden: 0'],
    ['candidate put --reference x --profile - --keep-days veel', '{}', 2, '"veel"'],
    ['candidate put --reference x --profile - --if-match "a', '{}', 2, '--if-match\n'],
    ['candidate put --reference x --profile -', '{"reference":"y"}', 2, '(stdin), regel 1, kolom 14 (/reference)'],
    ['candidate put --reference x --profile -', '{"functions":["function:x"]}', 2, 'kolom 15 (/functions/0/id)'],
    ['candidate put --reference x --profile -', '{"unresolved":[{"text":"bel 0612345678"}]}', 2, '(/unresolved/0/text)'],
    ['candidate put --reference x --profile -', '7', 2, 'een object'],
    ['candidate export --reference nobody', '', 2, 'candidate-unknown'],
    ['paths --candidate nobody --to function:software-engineer', '', 2, '--candidate\n'],
  ])('%s < %s is refused', async (words, input, code, told) => {
    const refused = await run(words, input);
    expect([refused.code, refused.out]).toEqual([code, '']);
    expect(refused.err).toContain(told);
    expect(refused.err).not.toMatch(/111222333|0612345678/);
    await expect(services.candidates.get('x')).rejects.toMatchObject({ code: 'candidate-unknown' });
  });

  it('a file that cannot be written is told of', async () => {
    await run('candidate put --reference written --profile -', '{}');
    const { code, err } = await run('candidate export --reference written --out /no/such/folder/x.json');
    expect([code, err]).toEqual([73, expect.stringContaining('de map bestaat niet')]);
  });
});
