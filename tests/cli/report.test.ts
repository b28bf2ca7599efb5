import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runIn, someServices } from './a-world.js';

const asked = ['report', '--profile', 'examples/developer.json', '--to', 'function:software-architect'];

describe('padwijzer report', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'padwijzer-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('writes the page to standard output, in the language asked for, with every search option', async () => {
    const { services, asked: searches } = someServices();
    const { code, out, err } = await runIn(
      [...asked, '--lang', 'en', '--max-steps', '2', '--hours-per-week', '8', '--qualification', 'competences'],
      services,
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe('<!doctype html><html lang="en"></html>\n');
    expect(searches[0]).toMatchObject({ constraints: { maxSteps: 2 }, planning: { hoursPerWeek: 8, qualification: 'competences' } });
  });

  it('writes a file and says where', async () => {
    const file = join(folder, 'verslag.html');
    const { code, out, err } = await runIn([...asked, '--out', file]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain(`Geschreven: ${file}`);
    expect(await readFile(file, 'utf8')).toContain('<html lang="nl">');
  });

  it('without a path writes the page all the same, with exit code 3', async () => {
    const { services } = someServices({ report: async () => ({ html: 'why not', found: false }) });
    expect(await runIn(asked, services)).toMatchObject({ code: 3, out: 'why not' });
  });

  it('a file that cannot be written, and a pace that is none, are named', async () => {
    const nowhere = await runIn([...asked, '--out', join(folder, 'no', 'such', 'report.html'), '--lang', 'en']);
    expect(nowhere.code).toBe(73);
    expect(nowhere.err).toContain('the folder does not exist');
    const fast = await runIn([...asked, '--hours-per-week', '200', '--lang', 'en']);
    expect(fast.code).toBe(2);
    expect(fast.err).toContain('--hours-per-week');
  });
});
