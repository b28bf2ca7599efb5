import { readFileSync } from 'node:fs';
import { createServices } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import type { Evaluation } from '../../src/evaluations/evaluate.js';
import { differenceOf, drawnOf, intervalsOf, resamples, seeded } from '../../src/evaluations/bootstrap.js';
import { metricsOf, sumsOf } from '../../src/evaluations/metrics.js';
import { Turns } from '../../src/paths/turns.js';
import { recommendationRequest } from '../../src/recommendations/shapes.js';
import type { Services } from '../../src/services.js';
import { runIn } from '../cli/a-world.js';

describe('measures, by hand', () => {
  // three moves to the first, one to what stands fourth, one to what is not ranked
  const query = {
    moves: [
      { count: 3, rank: 1 },
      { count: 1, rank: 4 },
      { count: 1, rank: Infinity },
    ],
  };
  test('of one function people left', () => {
    const ideal = 3 + 1 / Math.log2(3) + 1 / 2;
    const expected = { 'hit@1': 0.6, 'hit@5': 0.8, 'hit@10': 0.8, mrr: 3.25 / 5, 'ndcg@10': (3 + 1 / Math.log2(5)) / ideal, reached: 0.8 };
    for (const [name, value] of Object.entries(metricsOf([sumsOf(query)])))
      expect([name, value]).toEqual([name, expect.closeTo(expected[name as keyof typeof expected], 12)]);
  });
  test('of two, weighed by moves', () => {
    const other = { moves: [{ count: 5, rank: 2 }] };
    expect(metricsOf([sumsOf(query), sumsOf(other)])).toMatchObject({
      'hit@1': 0.3,
      'hit@5': 0.9,
      mrr: expect.closeTo((3.25 + 2.5) / 10, 12),
    });
  });
  test('what all queries agree on has no width, and the same seed gives the same draws', async () => {
    const same = [sumsOf(query), sumsOf(query), sumsOf(query)];
    const drawn = await drawnOf(same, resamples(3, 200, 7), new Turns(), {});
    const { mrr } = intervalsOf(drawn);
    expect([mrr.low, mrr.high]).toEqual([expect.closeTo(mrr.value, 12), expect.closeTo(mrr.value, 12)]);
    const none = intervalsOf(differenceOf(drawn, drawn));
    expect([none.mrr, none.reached]).toEqual([
      { value: 0, low: 0, high: 0 },
      { value: 0, low: 0, high: 0 },
    ]);
    expect(resamples(5, 20, 7)).toEqual(resamples(5, 20, 7));
    expect(resamples(5, 20, 8)).not.toEqual(resamples(5, 20, 7));
    const next = seeded(1);
    const mean = Array.from({ length: 10_000 }, () => next()).reduce((sum, one) => sum + one, 0) / 10_000;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.02);
  });
});

describe('evaluate transitions, on the seeds', () => {
  let real: Services;
  const sample = readFileSync('examples/transitions-synthetic.csv', 'utf8');
  const run = (input: string, ...argv: string[]) =>
    runIn(['evaluate', 'transitions', '-', ...argv, '--lang', 'en'], { ...real, close: async () => undefined }, { input });
  const evaluated = async (input: string, ...argv: string[]) => JSON.parse((await run(input, ...argv, '--json')).out) as Evaluation;
  const of = ({ systems }: Evaluation, name: string) => {
    const found = systems.find(({ system }) => system === name);
    if (found === undefined) throw new Error(`no system ${name}`);
    return found;
  };
  beforeAll(async () => {
    real = await createServices(readConfig({ GRAPH_URL: 'memory:', LOG_LEVEL: 'silent' }));
    await real.load();
  }, 120_000);
  afterAll(() => real.close());

  test('the sample says that it is synthetic', () => expect(sample.split('\n')[0]).toMatch(/^# SYNTHETIC/));

  test('ranks as the recommender does, in its order and by a score', async () => {
    const from = 'function:software-developer';
    const request = recommendationRequest.parse({ profile: { functions: [from] }, limit: 50, variety: 0 });
    const plain = (await real.recommend(request)).items.map((item) => item.function.id);
    const idf = await real.recommend({ ...request, ranking: { ...ranking, competences: 'idf' } });
    const byIdf = idf.items.map((item) => item.function.id);
    expect([...byIdf].sort()).toEqual([...plain].sort());
    for (const place of [0, 2, plain.length - 1]) {
      const evaluation = await evaluated(`from,to,count\n${from},${plain[place]},4\n`);
      expect(of(evaluation, 'recommender').metrics.mrr.value).toBeCloseTo(1 / (place + 1), 12);
      expect(of(evaluation, 'score, idf').metrics.mrr.value).toBeCloseTo(1 / (byIdf.indexOf(plain[place] ?? '') + 1), 12);
    }
  });

  test('beside baselines; likeness comes before chance where moves were drawn by likeness', async () => {
    const evaluation = await evaluated(sample, '--resamples', '300');
    expect(evaluation.bad).toEqual([]);
    expect(evaluation.systems.filter(({ kind }) => kind === 'baseline').map(({ system }) => system)).toEqual([
      'random',
      'popularity',
      'jaccard',
      'idf-cosine',
    ]);
    const { low } = of(evaluation, 'jaccard').metrics.mrr;
    expect(low).toBeGreaterThan(of(evaluation, 'random').metrics.mrr.high);
    for (const { metrics } of evaluation.systems)
      for (const { low: least, value, high } of Object.values(metrics)) expect(least <= value + 1e-9 && value <= high + 1e-9).toBe(true);
    expect(evaluation.branches.reduce((sum, { moves }) => sum + moves, 0)).toBeGreaterThanOrEqual(evaluation.moves);
    expect(await evaluated(sample, '--resamples', '300')).toEqual(evaluation);
  }, 60_000);

  test('popularity does not know the moves it is asked about', async () => {
    const [a, b, c] = ['function:software-developer', 'function:software-engineer', 'function:software-architect'];
    const evaluation = await evaluated(`from,to,count\n${a},${b},100\n${c},${b},1\n`);
    // from a the one move of c tells b; from c the hundred of a do
    expect(of(evaluation, 'popularity').metrics['hit@1'].value).toBe(1);
    const alone = await evaluated(`from,to,count\n${a},${b},100\n`);
    expect(of(alone, 'popularity').metrics['hit@1'].value).toBe(0);
  });

  test('bad rows are told with line and reason, and the rest is counted', async () => {
    const rows = [
      '# remark',
      'from,to,count',
      'function:software-developer,function:software-engineer,3',
      'function:nowhere,function:software-engineer,3',
      '',
      'function:software-developer,function:software-developer,1',
      'function:software-developer,function:software-engineer,-2',
      'function:software-developer,function:software-engineer,2',
      'function:software-developer',
    ];
    const { code, out } = await run(rows.join('\n'));
    expect(code).toBe(1);
    const evaluation = await evaluated(rows.join('\n'));
    expect([evaluation.moves, evaluation.pairs, evaluation.rows]).toEqual([5, 1, 6]);
    expect(evaluation.bad.map(({ line, reason }) => [line, reason.en])).toEqual([
      [4, expect.stringContaining('"function:nowhere" is no function')],
      [6, expect.stringContaining('same function')],
      [7, expect.stringContaining('found "-2"')],
      [9, expect.stringContaining('to: "" is no function')],
    ]);
    expect(out).toContain('line 4: from: "function:nowhere" is no function of the catalogue');
  });

  test('a file without the columns, and a ranking that is none, are refused by name', async () => {
    const { code, err } = await run('a,b\n1,2\n');
    expect(code).toBe(65);
    expect(err).toContain('from, to, count');
    expect((await run(sample, '--ranking', 'package.json')).code).toBe(2);
    expect((await run(sample, '--resamples', '5')).code).toBe(2);
    const wrong = await run(sample, '--min-overlap', '2');
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringMatching(/--min-overlap\n\s+expected at most 1; found 2/)]);
  });
});

const ranking = { competences: 'weights', optional: 1, overlap: 1, weakest: 0, steps: 0, direction: 0, level: 0 } as const;
