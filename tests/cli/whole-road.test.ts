import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServices } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import type { Services } from '../../src/services.js';
import { runIn } from './a-world.js';

/** The real services on the seeds; closed once at the end, not after each command, because a memory graph dies with them. */
let real: Services;
const kept = (): Services => ({ ...real, close: async () => undefined });
const ask = (...argv: string[]) => runIn([...argv, '--lang', 'en'], kept());

beforeAll(async () => {
  real = await createServices(readConfig({ GRAPH_URL: 'memory:', LOG_LEVEL: 'silent' }));
}, 60_000);
afterAll(async () => real.close());

describe('the whole road, from command line to graph and back', () => {
  it('doctor on an empty graph names the remedy', async () => {
    const { code, out } = await ask('doctor');
    expect(code).toBe(1);
    expect(out).toContain('padwijzer load');
  });

  it('loads, and a second time changes nothing', async () => {
    expect(await ask('load')).toMatchObject({ code: 0, out: expect.stringContaining('REQUIRES') });
    expect((await ask('load')).out).toContain('Nothing changed');
    expect((await ask('doctor')).code).toBe(0);
  }, 120_000);

  it('lists functions', async () => {
    const { out } = await ask('functions', '--q', 'software', '--level', '4');
    expect(out).toContain('function:software-developer');
    expect(out).not.toContain('function:software-architect');
  });

  it.each([
    ['service-desk-worker', ['function:ict-infrastructuur-technicus']],
    ['ex-police-officer', ['function:ict-infrastructuur-operator', 'function:medewerker-ict']],
    ['developer', ['function:software-architect']],
  ])('finds paths for the example %s', async (example, goals) => {
    const { code, out, err } = await ask('paths', '--profile', `examples/${example}.json`, '--to', ...goals);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('◎─┬');
    expect(out).toContain('ontwikkelpad-it-3.0');
  });

  it('without a path says so, with exit code 3', async () => {
    const { code, out } = await ask(
      'paths',
      '--profile',
      'examples/developer.json',
      '--to',
      'function:ict-infrastructuur-architect',
      '--max-steps',
      '1',
      '--basis',
      'documented',
    );
    expect(code).toBe(3);
    expect(out).toContain('No path found');
  });

  it('an unknown id is named at its place, with the nearest', async () => {
    const { code, err } = await runIn(['paths', '--profile', '-', '--to', 'function:software-architekt', '--lang', 'en'], kept(), {
      input: '{"competences": ["competence:analytisc"]}',
    });
    expect(code).toBe(2);
    expect(err).toContain('(stdin), line 1, column 18');
    expect(err).toContain('competence:analytisch');
    expect(err).toContain('function:software-architect');
  });
});
