import { classificationExample, coverageExample, tShapeExample } from '../../src/http/openapi/examples-assessments.js';
import { suggestionsExample } from '../../src/http/openapi/operations-suggestions.js';
import { classification } from '../../src/assessments/classification-shapes.js';
import { coverage } from '../../src/assessments/coverage-answer.js';
import { tShape } from '../../src/assessments/t-shape-shapes.js';
import { columns } from '../../src/cli/text.js';
import { suggestions } from '../../src/suggestions/shapes.js';
import { runIn, someServices } from '../cli/a-world.js';

const asked: unknown[] = [];
const answering =
  <T>(answer: T) =>
  async (request: unknown): Promise<T> => {
    asked.push(request);
    return answer;
  };
const { services } = someServices({
  assessments: { coverage: answering(coverageExample), classification: answering(classificationExample), tShape: answering(tShapeExample) },
  suggest: answering(suggestionsExample),
});
const profile = ['--profile', '-'];
const run = (argv: readonly string[], input = '{}') => runIn(argv, services, { input });
const commands: readonly (readonly string[])[] = [
  ['coverage', '--qualification', 'course:27015', ...profile],
  ['classify', ...profile],
  ['t-shape', ...profile],
  ['suggest', '--text', 'klantgerigt'],
];

test('the documented examples are answers', () => {
  expect(coverage.parse(coverageExample)).toEqual(coverageExample);
  expect(classification.parse(classificationExample)).toEqual(classificationExample);
  expect(tShape.parse(tShapeExample)).toEqual(tShapeExample);
  expect(suggestions.parse(suggestionsExample)).toEqual(suggestionsExample);
});

test.each(commands)('%s fits 80 columns in both languages, reads without colour, and gives JSON', async (...argv) => {
  for (const language of ['nl', 'en']) {
    const { code, out, err } = await run([...argv, '--lang', language]);
    expect([code, err]).toEqual([0, '']);
    expect(Math.max(...out.split('\n').map(columns))).toBeLessThanOrEqual(80);
  }
  const { out } = await run([...argv, '--json']);
  expect(JSON.parse(out)).toHaveProperty('catalogueVersion');
});

test('coverage is a matrix of signs and words', async () => {
  const { out } = await run(['coverage', '--qualification', 'course:27015', '--profile', '-', '--lang', 'en']);
  expect(out).toMatch(/^B1-K1 Supports users.* {2}● recognised {2}± 2 of 3$/m);
  expect(out).toMatch(/^· B1-K1-W1 Handles reports and requests +● recognised +\+ yes$/m);
  expect(out).toContain('3 of 7 work processes recognised (43%)');
});

test('the T stands on its trunk: dotted where nothing is documented', async () => {
  const { out } = await run(['t-shape', ...profile, '--lang', 'en']);
  expect(out).toMatch(/^█{29}░{15}$/m);
  expect(out).toMatch(/^ {20}████ {2}depth: ICT infrastructure$/m);
  expect(out).toMatch(/^ {20}░░░░ {2}work: 7 of 12, 58%; certified 0%$/m);
});

test('options become the request', async () => {
  asked.length = 0;
  await run([
    'coverage',
    '--qualification',
    'course:27015',
    '--workplace',
    'work-process:a',
    'work-process:b',
    '--min-evidence',
    'evidenced',
  ]);
  await run(['t-shape', ...profile, '--branch', 'ict-support', '--matching', 'none']);
  await run(['suggest', '--text', 'een', 'twee', '--of', 'function', 'course', '--limit', '3', '--min-score', '0.7']);
  expect(asked).toMatchObject([
    { qualification: 'course:27015', workplace: ['work-process:a', 'work-process:b'], constraints: { minEvidence: 'evidenced' } },
    { branch: 'branch:ict-support', matching: 'none', profile: {} },
    { texts: ['een', 'twee'], of: ['function', 'course'], limit: 3, minScore: 0.7 },
  ]);
});

test.each([
  [['coverage', ...profile], '--qualification <id>'],
  [['coverage', '--qualification', 'course:27015'], '--profile <file>'],
  [['coverage', '--qualification', 'course:27015', '--workplace', 'work-process:a', '--min-evidence', 'sworn'], '--min-evidence'],
  [['classify'], '--profile <file>'],
  [['classify', ...profile, '--min-evidence', 'sworn'], '--min-evidence'],
  [['suggest'], '--text <text...>'],
  [['suggest', '--text', 'a', '--min-score', 'veel'], '--min-score'],
  [['suggest', '--text', 'mail jan@voorbeeld.nl'], '--text'],
])('%j is refused at the option', async (argv, option) => {
  const { code, out, err } = await run(argv);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(option);
  expect(err).not.toContain('jan@');
});
