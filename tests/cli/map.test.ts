import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServices } from '../../src/app.js';
import { mapAnswer } from '../../src/charting/shapes.js';
import { readConfig } from '../../src/config.js';
import { aroundExample, mapExample } from '../../src/http/openapi/examples-maps.js';
import type { Services } from '../../src/services.js';
import { runIn } from './a-world.js';

test('the documented examples are answers', () => {
  for (const example of [mapExample, aroundExample]) expect(mapAnswer.parse(example)).toEqual(example);
});

describe('map on the command line, over the real road', () => {
  let real: Services;
  const folder = mkdtempSync(join(tmpdir(), 'map-'));
  const ask = (...argv: string[]) => runIn(['map', ...argv, '--lang', 'en'], { ...real, close: async () => undefined });
  beforeAll(async () => {
    real = await createServices(readConfig({ GRAPH_URL: 'memory:', LOG_LEVEL: 'silent' }));
    await real.load();
  }, 120_000);
  afterAll(() => real.close());

  test('draws a branch, named without its prefix, and all without a name', async () => {
    const { code, out, err } = await ask('ict-support', '--theme', 'dark');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^<\?xml.*\n<svg[^>]*data-theme="dark"/);
    expect(out).toContain('Career map: ICT support');
    expect((await ask()).out).toBe((await ask('all')).out);
  });

  test('draws what lies around functions into a file that is the reader’s own', async () => {
    const file = join(folder, 'map.svg');
    const { code, out, err } = await ask(
      '--functions',
      'function:software-developer',
      'function:software-architect',
      '--stations',
      '5',
      '--out',
      file,
    );
    expect([code, out, err]).toEqual([0, '', `Written: ${file}. Open it in a browser, or put it into a document.\n`]);
    expect(readFileSync(file, 'utf8')).toMatch(/Not drawn: \d+ functions that are/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('gives the model as JSON', async () => {
    const { out } = await ask('--functions', 'function:software-developer', '--json');
    expect(mapAnswer.parse(JSON.parse(out)).functions).toEqual(['function:software-developer']);
  });

  test.each([
    [['nowhere'], 'BRANCH'],
    [['--functions', 'function:nowhere'], '--functions'],
    [['--functions', 'function:software-developer', '--stations', '0'], '--stations'],
    [['--theme', 'blue'], '--theme'],
    [['all', '--functions', 'function:software-developer'], 'not both'],
    [['--stations', '4'], '--stations goes with --functions'],
  ])('%j is refused with its place', async (argv, place) => {
    const { code, out, err } = await ask(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(place);
  });
});
