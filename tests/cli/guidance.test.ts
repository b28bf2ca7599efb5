import { createServices } from '../../src/app.js';
import { columns } from '../../src/cli/text.js';
import { readConfig } from '../../src/config.js';
import { feeders } from '../../src/feeders/shapes.js';
import { feedersExample, recommendationsExample } from '../../src/http/openapi/examples-guidance.js';
import { recommendations } from '../../src/recommendations/shapes.js';
import type { Services } from '../../src/services.js';
import { runIn, someServices } from './a-world.js';

test('the documented examples are answers', () => {
  expect(recommendations.parse(recommendationsExample)).toEqual(recommendationsExample);
  expect(feeders.parse(feedersExample)).toEqual(feedersExample);
});

describe('recommend and feeders on the command line, over the real road', () => {
  let real: Services;
  const ask = (...argv: string[]) => runIn([...argv, '--lang', 'en'], { ...real, close: async () => undefined });
  beforeAll(async () => {
    real = await createServices(readConfig({ GRAPH_URL: 'memory:', LOG_LEVEL: 'silent' }));
    await real.load();
  }, 120_000);
  afterAll(() => real.close());

  test('recommend draws lines that part from the candidate', async () => {
    const { code, out, err } = await ask('recommend', '--profile', 'examples/developer.json', '--limit', '4');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatchSnapshot();
  });

  test('feeders draws lines that come together in the goal', async () => {
    const { code, out, err } = await ask('feeders', '--to', 'function:software-engineer', '--page-size', '3');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatchSnapshot();
  });

  test('options reach the question; --json gives the whole answer', async () => {
    const plain = await ask(
      ...['recommend', '--profile', 'examples/developer.json', '--json', '--variety', '0', '--objective', 'shortest', '--max-steps', '1'],
      ...['--exclude', 'branch:ict-support', 'function:software-engineer'],
    );
    const told = recommendations.parse(JSON.parse(plain.out));
    expect(told).toMatchObject({ variety: 0, objective: 'shortest', constraints: { maxSteps: 1 } });
    expect(told.exclude).toEqual({ functions: ['function:software-engineer'], branches: ['branch:ict-support'] });
    const from = await ask(
      ...['feeders', '--to', 'function:software-engineer', '--json', '--page', '2', '--page-size', '2'],
      ...['--from-branches', 'branch:software-ontwikkeling', 'branch:ict-support'],
    );
    expect(feeders.parse(JSON.parse(from.out))).toMatchObject({
      page: 2,
      items: [{ rank: 3 }, { rank: 4 }],
      from: { branches: ['branch:software-ontwikkeling', 'branch:ict-support'] },
    });
  });

  test('nothing within reach, or no feeder, is said and has exit code 3', async () => {
    const nothing = await ask('recommend', '--profile', 'examples/developer.json', '--basis', 'ladder');
    expect([nothing.code, nothing.out.split('\n')[0]]).toEqual([3, 'No function within reach']);
    const none = await ask('feeders', '--to', 'function:0403');
    expect([none.code, none.out.split('\n')[0]]).toEqual([3, 'No function leads to ICT administrator']);
  });

  test.each([
    [['feeders'], '--to <id>'],
    [['feeders', '--to', 'function:software-enginer'], 'function:software-engineer'],
    [['feeders', '--to', 'function:0403', '--from-branches', 'branch:x'], '--from-branches'],
    [['feeders', '--to', 'function:0403', '--page-size', '0'], '--page-size'],
    [['recommend'], '--profile <file> / --candidate <reference>'],
    [['recommend', '--profile', 'examples/developer.json', '--limit', '0'], '--limit'],
    [['recommend', '--profile', 'examples/developer.json', '--variety', '2'], '--variety'],
    [['recommend', '--profile', 'examples/developer.json', '--exclude', 'function:x'], '--exclude'],
    [['recommend', '--profile', 'examples/developer.json', '--candidate', 'a'], '--profile or --candidate'],
  ])('%j names the option at fault', async (argv, named) => {
    const { code, out, err } = await ask(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(named);
  });
});

test.each([
  ['recommend', '--profile', '-'],
  ['feeders', '--to', 'function:software-engineer'],
])('%s fits 80 columns in both languages', async (...argv) => {
  const { services } = someServices({ recommend: async () => recommendationsExample, feeders: async () => feedersExample });
  for (const language of ['nl', 'en']) {
    const { code, out, err } = await runIn([...argv, '--lang', language], services, { input: '{}' });
    expect([code, err]).toEqual([0, '']);
    expect(Math.max(...out.split('\n').map(columns))).toBeLessThanOrEqual(80);
    expect(out).toContain(language === 'nl' ? 'Zwakste' : 'Weakest');
  }
});
