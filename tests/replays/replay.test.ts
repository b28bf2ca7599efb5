import { createServices } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { differences } from '../../src/replays/differences.js';
import type { Services } from '../../src/services.js';
import { runIn } from '../cli/a-world.js';

let real: Services;
const ask = (argv: string[], input = '') => runIn([...argv, '--lang', 'en'], { ...real, close: async () => undefined }, { input });
const developer = ['--profile', 'examples/developer.json'];
const architect = ['--to', 'function:software-architect'];
const fact = 'progresses-to~function:software-developer~function:software-engineer';

beforeAll(async () => {
  real = await createServices(readConfig({ GRAPH_URL: 'memory:', LOG_LEVEL: 'silent' }));
  await real.load();
}, 120_000);
afterAll(() => real.close());

const questions: readonly (readonly [name: string, argv: string[]])[] = [
  ['paths', ['paths', ...developer, ...architect, '--plan', '--agenda', '--robustness', '--without', fact]],
  ['paths to every function', ['paths', ...developer]],
  ['agenda', ['agenda', ...developer, ...architect]],
  ['what-if', ['what-if', ...developer, ...architect, '--add', 'competence:oplossingsgericht']],
  ['recommend', ['recommend', ...developer, '--limit', '3']],
  ['feeders', ['feeders', ...architect]],
];

describe('an answer asked again', () => {
  test.each(questions)('is the same: %s', async (_name, argv) => {
    const { out } = await ask([...argv, '--json']);
    expect(JSON.parse(out)).toMatchObject({ request: { question: expect.any(String), asked: expect.any(Object) } });
    const replayed = await ask(['replay', '-'], out);
    expect([replayed.code, replayed.err]).toEqual([0, '']);
    expect(replayed.out).toContain('Equal');
  });

  test('carries what was sent, and the same request by HTTP gives the same answer', async () => {
    const { out } = await ask(['paths', ...developer, ...architect, '--json']);
    const { request } = JSON.parse(out) as { request: { asked: Parameters<Services['searchPaths']>[0] } };
    expect(Object.keys(request.asked)).not.toContain('candidate');
    expect(JSON.parse(JSON.stringify(await real.searchPaths(request.asked)))).toEqual(JSON.parse(out));
  });

  test('tells the first differences, with exit code 1', async () => {
    const { out } = await ask(['paths', ...developer, ...architect, '--json']);
    const changed = JSON.parse(out) as { paths: { weakest: number }[]; notes: unknown[] };
    const [first] = changed.paths;
    if (first === undefined) throw new Error('expected a path');
    const { weakest } = first;
    first.weakest = 0.123;
    const replayed = await ask(['replay', '-', '--json'], JSON.stringify(changed));
    expect(replayed.code).toBe(1);
    expect(JSON.parse(replayed.out)).toMatchObject({
      equal: false,
      question: 'path-searches',
      differences: [{ pointer: '/paths/0/weakest', was: 0.123, is: weakest }],
    });
    expect((await ask(['replay', '-'], JSON.stringify(changed))).out).toContain(`/paths/0/weakest: 0.123 became ${weakest}`);
  });

  test('the road is no difference', async () => {
    const { out } = await ask(['paths', ...developer, ...architect, '--json']);
    expect((await ask(['replay', '-'], out.replace('"computedBy": "cypher"', '"computedBy": "projection"'))).code).toBe(0);
  });

  test.each([
    ['catalogueVersion', 'is of catalogue 0000'],
    ['rulesVersion', 'rules 0000'],
  ])('of another %s is refused, naming both', async (version, words) => {
    const { out } = await ask(['paths', ...developer, ...architect, '--json']);
    const { code, err } = await ask(['replay', '-'], JSON.stringify({ ...(JSON.parse(out) as object), [version]: '0000' }));
    expect(code).toBe(65);
    expect(err).toContain(words);
  });

  test('what is no answer is refused by name', async () => {
    expect((await ask(['replay', '-'], '{"found": true}')).code).toBe(2);
    const asked = { request: { question: 'path-searches', asked: { profile: {}, alternatives: 0 } }, rulesVersion: '1' };
    const bad = await ask(['replay', '-'], JSON.stringify({ ...asked, catalogueVersion: await real.catalogueVersion() }));
    expect(bad.code).toBe(2);
    expect(bad.err).toContain('/request/asked/alternatives');
  });
});

test('differences are places, whatever the order of keys', () => {
  expect(differences({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, 9)).toEqual([]);
  expect(differences({ a: [1, 2], 'b/c': 1 }, { a: [1], 'b/c': null, d: 1 }, 9)).toEqual([
    { pointer: '/a/1', was: 2, is: undefined },
    { pointer: '/b~1c', was: 1, is: null },
    { pointer: '/d', was: undefined, is: 1 },
  ]);
  expect(differences({ a: [] }, { a: {} }, 9)).toEqual([{ pointer: '/a', was: [], is: {} }]);
  expect(differences([1, 2, 3], [4, 5, 6], 2)).toHaveLength(2);
});
