import fc from 'fast-check';
import type { CatalogueFacts } from '../../../src/catalogue/facts.js';
import { build, type Sketch } from './build.js';

/** Few names, so that courses overlap and loads tie; ten courses are 1024 sets for the brute force. */
export const planSize = { competences: 7, foreign: 3, workProcesses: 5, courses: 10 } as const;

const numbered = (letter: string, most: number) => fc.integer({ min: 1, max: most }).map((n) => `${letter}${n}`);
const competence = numbered('c', planSize.competences);
/** competences of another scheme: no function asks for them, matches lead to those it does ask for */
const foreign = numbered('d', planSize.foreign);
const workProcess = numbered('w', planSize.workProcesses);
const task = fc.constantFrom('t1', 't2');
const listOf = (one: fc.Arbitrary<string>, maxLength: number, minLength = 0) =>
  fc.uniqueArray(one, { minLength, maxLength }).map((list) => list.join(' '));
const often = <T>(value: T, weight: number) => ({ arbitrary: fc.constant(value), weight });
const functionNumbers = (minLength: number) => fc.uniqueArray(fc.nat(4), { minLength, maxLength: 2 });

const functionSketch = fc.record({
  kind: fc.oneof(often('function', 7), often('specialisation', 1), often('rung', 1)),
  requires: fc.oneof(
    {
      arbitrary: fc
        .uniqueArray(fc.tuple(competence, fc.oneof(often('', 3), often('*0.5', 1)), fc.oneof(often('', 5), often('~', 1))), {
          minLength: 2,
          maxLength: 5,
          selector: ([name]) => name,
        })
        .map((list) => list.map((parts) => parts.join('')).join(' ')),
      weight: 7,
    },
    often('', 1),
  ),
  performs: fc.oneof(often('', 2), { arbitrary: listOf(workProcess, 2), weight: 1 }),
  criteria: listOf(fc.constantFrom('k1', 'k2', 'k3'), 2),
  parent: fc.nat(4),
  branch: fc.oneof(often('x', 3), often('y', 1), often(undefined, 1)),
});
type FunctionSketch = typeof functionSketch extends fc.Arbitrary<infer T> ? T : never;

/** Multiples of 100 that add up to one another: sets of equal load are what the order is about. */
const stated = fc.constantFrom('100', '200', '200', '300', '400', '100-400', '200-400', '100-', '200-');
const status = fc.oneof(often('current' as const, 9), often('historical' as const, 1));
const teaches = listOf(fc.oneof({ arbitrary: competence, weight: 4 }, { arbitrary: foreign, weight: 1 }), 3);
const covers = fc.oneof(often('', 1), { arbitrary: listOf(fc.oneof(workProcess, task), 3, 1), weight: 1 });

/** Each admits to the next in the table of `levels.ts`. */
const ladder = ['mbo-3', 'mbo-4', 'hbo-bachelor', 'wo-bachelor', 'wo-master'] as const;

const whole = fc.record({
  // `next`: of the ladder, so that what an earlier step lists admits to what a later one does
  shape: fc.oneof(
    often('next' as const, 4),
    { arbitrary: fc.constantFrom('mbo-2', 'mbo-4', 'ad', 'wo-master'), weight: 2 },
    often('branch-recognised' as const, 1),
  ),
  load: fc.option(stated, { freq: 2, nil: undefined }),
  teaches,
  covers,
  /** the first for the second function, and so on: the one that the way through all of them comes to */
  inLine: fc.boolean(),
  preparesFor: functionNumbers(0),
  status,
});
const part = fc.record({
  kind: fc.constantFrom('part', 'part', 'elective', 'generic'),
  load: fc.option(stated, { freq: 4, nil: undefined }),
  teaches,
  covers,
  preparesFor: fc.oneof(often([] as number[], 2), { arbitrary: functionNumbers(1), weight: 1 }),
  partOf: fc.uniqueArray(fc.nat(4), { maxLength: 2 }),
  status,
});

export const planCatalogue: fc.Arbitrary<CatalogueFacts> = fc
  .record({
    functions: fc.array(functionSketch, { minLength: 4, maxLength: 5 }),
    steps: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 5 }),
    wholes: fc.array(whole, { minLength: 2, maxLength: 5 }),
    parts: fc.array(part, { minLength: 3, maxLength: 5 }),
    matches: fc.uniqueArray(
      fc.record({
        ends: fc.tuple(fc.oneof(competence, foreign), foreign).filter(([a, b]) => a !== b),
        kind: fc.constantFrom('exact', 'exact', 'close', 'close', 'broad'),
        basis: fc.constantFrom('stated', 'inferred'),
      }),
      { maxLength: 4, selector: ({ ends }) => [...ends].sort().join() },
    ),
    tasks: fc.tuple(listOf(competence, 2), listOf(competence, 2)),
    processes: fc.array(fc.record({ requires: listOf(competence, 2), task: fc.option(task, { freq: 3, nil: undefined }) }), {
      minLength: planSize.workProcesses,
      maxLength: planSize.workProcesses,
    }),
  })
  .map(({ functions, steps, wholes, parts, matches, tasks: [t1, t2], processes }) => {
    const name = (n: number): string => `f${1 + (n % functions.length)}`;
    const names = (numbers: readonly number[]): string => [...new Set(numbers.map(name))].join(' ');
    const wholeName = (n: number): string => `q${1 + (n % wholes.length)}`;
    return build({
      functions: sketches(functions),
      steps: stepsOf(functions, steps),
      matches: matches.map(({ ends, kind, basis }) => `${ends.join('=')}:${kind}:${basis}`).join(' '),
      tasks: { t1: { requires: t1 }, t2: { requires: t2 } },
      workProcesses: Object.fromEntries(
        processes.map(({ requires, task: inTask }, i) => [`w${i + 1}`, { requires, ...(inTask ? { task: inTask } : {}) }]),
      ),
      courses: Object.fromEntries([
        ...wholes.map(({ shape, load, inLine, preparesFor, ...rest }, i) => [
          wholeName(i),
          {
            ...(shape === 'branch-recognised'
              ? { kind: 'branch-recognised' }
              : { kind: 'qualification', programme: shape === 'next' ? ladder[i] : shape }),
            ...rest,
            ...(load === undefined ? {} : { load }),
            preparesFor: names(inLine ? [i + 1, ...preparesFor] : preparesFor),
          },
        ]),
        ...parts.map(({ load, preparesFor, partOf, ...rest }, i) => [
          // before and after the names of the wholes
          `${i % 2 === 0 ? 'p' : 'r'}${i + 1}`,
          {
            ...rest,
            ...(load === undefined ? {} : { load }),
            preparesFor: names(preparesFor),
            partOf: [...new Set(partOf.map(wholeName))].join(' '),
          },
        ]),
      ]) as NonNullable<Sketch['courses']>,
      vocabulary: Array.from({ length: planSize.foreign }, (_, i) => ({ name: `d${i + 1}`, scheme: 'other' })),
      branches: 'x y',
      criteria: 'k1 k2 k3',
    });
  });

/** The first is of kind function: a specialisation has something to specialise, and there is somewhere to start. */
function sketches(functions: readonly FunctionSketch[]): Sketch['functions'] {
  const plain = functions.flatMap((f, i) => (i === 0 || f.kind === 'function' ? [i] : []));
  return Object.fromEntries(
    functions.map((f, i) => {
      const kind = i === 0 ? 'function' : f.kind;
      const parent = `f${1 + (plain[f.parent % plain.length] ?? 0)}`;
      return [
        `f${i + 1}`,
        {
          kind,
          requires: f.requires,
          performs: f.performs,
          ...(kind === 'rung' ? { criteria: f.criteria } : {}),
          ...(kind === 'specialisation' ? { parent } : f.branch === undefined ? {} : { branch: f.branch }),
        },
      ];
    }),
  );
}

/** One way through all of them, short cuts and ways back beside it. */
function stepsOf(functions: readonly FunctionSketch[], drawn: readonly (readonly [number, number])[]): string {
  const pairs = [
    ...functions.slice(1).map((_f, i) => [i, i + 1] as const),
    ...drawn.map(([a, b]) => [a % functions.length, b % functions.length] as const),
  ];
  const rung = (i: number): boolean => i > 0 && functions[i]?.kind === 'rung';
  const steps = new Map(
    pairs
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => [`f${a + 1}>f${b + 1}`, rung(b) && (rung(a) || a % 2 === 0) ? 'ladder' : 'documented']),
  );
  return [...steps].map(([pair, basis]) => `${pair}:${basis}`).join(' ');
}
