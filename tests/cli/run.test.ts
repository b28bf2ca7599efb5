import { describe, expect, it } from '@jest/globals';
import { constraintOptions } from '../../src/cli/constraint-options.js';
import { words } from '../../src/cli/words.js';
import { PadwijzerError } from '../../src/errors.js';
import { constraints } from '../../src/paths/search.js';
import { entered, held, noPath } from './an-answer.js';
import { health, report, runIn, someServices } from './a-world.js';

const example = 'examples/service-desk-worker.json';

describe('paths', () => {
  it('turns options into a search', async () => {
    const { services, asked, closed } = someServices();
    const { code, out } = await runIn(
      [
        'paths',
        '--profile',
        example,
        '--to',
        'function:a',
        'function:b',
        '--objective',
        'overlap',
        '--max-steps',
        '3',
        '--min-overlap',
        '0.5',
        '--via',
        'function:c',
        '--overshoot',
        '--basis',
        'documented',
        'entry',
        '--alternatives',
        '1',
      ],
      services,
    );
    expect(code).toBe(0);
    expect(out).toContain('●─┬');
    expect(asked[0]).toMatchObject({
      to: ['function:a', 'function:b'],
      objective: 'overlap',
      alternatives: 1,
      constraints: {
        maxSteps: 3,
        minOverlap: 0.5,
        via: ['function:c'],
        overshoot: true,
        basis: ['documented', 'entry'],
        minDerivedOverlap: 0.6,
      },
      profile: { educationLevel: 'mbo-2', functions: [{ id: 'function:ict-servicedesk-medewerker' }] },
    });
    expect(closed()).toBe(1);
  });

  it('has an option for every constraint', () => {
    expect(constraintOptions.map(({ key }) => key).sort()).toEqual(Object.keys(constraints.shape).sort());
  });

  it('reads the profile from standard input and answers JSON', async () => {
    const { code, out } = await runIn(['paths', '--profile', '-', '--to', 'function:a', '--json'], undefined, {
      input: '{"functions": ["function:a"]}',
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ found: true });
  });

  it.each([
    ['no path', noPath, 3, 'Geen pad gevonden'],
    ['goal held', { ...held, found: false }, 0, 'al: er is geen stap nodig'],
    ['paths', entered, 0, '2 paden gevonden'],
  ])('%s has its exit code', async (_, answer, expected, text) => {
    const { code, out } = await runIn(
      ['paths', '--profile', example, '--to', 'function:a'],
      someServices({ searchPaths: async () => answer }).services,
    );
    expect(code).toBe(expected);
    expect(out).toContain(text);
  });

  it('loads the seeds first when nothing is loaded, and says so', async () => {
    let loads = 0;
    const { services } = someServices({ catalogueVersion: async () => null, load: async () => ((loads += 1), report) });
    const { err } = await runIn(['paths', '--profile', example, '--to', 'function:a'], services);
    expect(loads).toBe(1);
    expect(err).toContain('nog geen catalogus geladen');
  });

  it('can be stopped, and closes the graph', async () => {
    const { services, closed } = someServices({
      searchPaths: async (_, options) => {
        if (options?.signal?.aborted) throw new PadwijzerError('request-cancelled', 'stopped');
        throw new Error('not stopped');
      },
    });
    const { code } = await runIn(['paths', '--profile', example, '--to', 'function:a'], services, {
      onInterrupt: (stop) => (stop(), () => undefined),
    });
    expect([code, closed()]).toEqual([130, 1]);
  });
});

describe('load, functions, doctor', () => {
  it('load tells its progress on standard error and its counts on standard output', async () => {
    const { code, out, err } = await runIn(['load', '--lang', 'en']);
    expect(code).toBe(0);
    expect(err).toBe('Loading: 0% (0 of 300) nodes\nLoading: 100% (300 of 300) edges\n');
    expect(out).toMatchSnapshot();
  });

  it('a second load says that nothing changed', async () => {
    const { services } = someServices({ load: async () => ({ ...report, changed: false, created: 0 }) });
    expect((await runIn(['load'], services)).out).toContain('Niets gewijzigd');
    expect((await runIn(['load', '--lang=en'], services)).out).toContain('Nothing changed');
  });

  it('functions asks for all pages', async () => {
    const { services } = someServices();
    const list: typeof services.browse.list = async (_, { page }) => ({
      items: [{ id: `function:${page}`, name: `F${page}`, nameEn: null, sources: [] }],
      page,
      pageSize: 1,
      total: 3,
    });
    const { out } = await runIn(['functions', '--q', 'f'], { ...services, browse: { ...services.browse, list } });
    expect(out).toContain('function:3');
    expect(out).toContain('3 functies');
  });

  it('doctor is fine, or names problem and remedy with exit code 1', async () => {
    expect(await runIn(['doctor'])).toMatchObject({ code: 0, out: expect.stringContaining('Alles in orde') });
    const problems = [{ code: 'catalogue-empty', message: 'No catalogue loaded', remedy: 'Run `padwijzer load`.' }];
    const sick = someServices({ doctor: async () => ({ ...health, catalogueVersion: null, problems }) }).services;
    expect(await runIn(['doctor', '--lang', 'en'], sick)).toMatchObject({ code: 1, out: expect.stringContaining('Run `padwijzer load`.') });
    expect(JSON.parse((await runIn(['doctor', '--json'], sick)).out)).toMatchObject({
      engine: 'embedded',
      counts: { nodes: {}, edges: {} },
    });
  });
});

it('colours only on a terminal that wants them', async () => {
  const coloured = async (tty: boolean, env: Record<string, string>) =>
    (await runIn(['doctor'], undefined, { tty, env })).out.includes('\u001b[');
  expect([
    await coloured(true, {}),
    await coloured(false, {}),
    await coloured(true, { NO_COLOR: '1' }),
    await coloured(true, { TERM: 'dumb' }),
  ]).toEqual([true, false, false, false]);
});

it('every word has the same places to fill in, in both languages', () => {
  const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const { nl, en } of Object.values(words)) expect(places(en)).toEqual(places(nl));
});
