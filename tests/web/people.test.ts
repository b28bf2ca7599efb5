import type { ToldResult } from '../../src/cohort-files/told.js';
import { inOrder, peopleOf, personColumns } from '../../src/web/programme/people.js';

const named = (name: string) => ({ id: `function:${name}`, name, nameEn: `${name} EN`, level: null });
const path = (stops: string[], weakest: number | null, load?: { min: number; max: number | null }) => ({
  start: null,
  functions: stops.map(named),
  steps: [],
  stepCount: stops.length,
  weakest,
  weakestProven: null,
  mean: null,
  highestLevel: null,
  ...(load === undefined ? {} : { load }),
});
const found = (at: number[], stops: string[], weakest: number | null, load?: { min: number; max: number | null }): ToldResult => ({
  kind: 'result',
  candidates: at.map((index) => ({ index, reference: `r${index}` })),
  count: at.length,
  level: null,
  start: 'function',
  best: 'function:g',
  goals: [
    { goal: 'function:other', outcome: 'no-path', path: null },
    { goal: 'function:g', outcome: 'found', path: path(stops, weakest, load) },
  ],
});
const results: ToldResult[] = [
  found([10, 1], ['b', 'g'], 0.5, { min: 10, max: 100 }),
  found([2], ['a', 'g', 'h'], null, { min: 10, max: null }),
  {
    kind: 'result',
    candidates: [{ index: 0 }],
    count: 1,
    level: null,
    start: null,
    best: null,
    goals: [],
    problem: { code: 'input-invalid', detail: 'x' },
  },
  found([3], ['g'], 0.9, { min: 1, max: 40 }),
];

test('everybody stands apart, in the order of the file, with the path to their best goal', () => {
  const people = peopleOf(results, 'en');
  expect(people.map(({ index, start, path: way }) => [index, start, way])).toEqual([
    [0, 'problem', null],
    [1, 'function', 'b EN → g EN'],
    [2, 'function', 'a EN → g EN → h EN'],
    [3, 'function', 'g EN'],
    [10, 'function', 'b EN → g EN'],
  ]);
});

test.each([
  ['reference', false, [1, 2, 3, 10, 0]],
  ['reference', true, [10, 3, 2, 1, 0]],
  ['start', false, [1, 2, 3, 10, 0]],
  ['start', true, [0, 1, 2, 3, 10]],
  ['path', false, [2, 1, 10, 3, 0]],
  ['steps', true, [2, 1, 10, 3, 0]],
  ['weakest', false, [1, 10, 3, 0, 2]],
  ['weakest', true, [3, 1, 10, 0, 2]],
  ['hours', false, [3, 1, 10, 0, 2]],
  ['hours', true, [1, 10, 3, 0, 2]],
] as const)('by %s, down: %s: what is not known comes last, equals as in the file', (by, down, order) => {
  const people = peopleOf(results, 'nl');
  expect(inOrder(people, { by, down }, 'nl').map(({ index }) => index)).toEqual(order);
  expect(personColumns).toContain(by);
});
