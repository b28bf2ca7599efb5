import fc from 'fast-check';
import type { CatalogueFacts } from '../../../src/catalogue/facts.js';
import { build, type Sketch } from './build.js';

/** How many of each there are to choose from; small, so that sets collide and scores tie. */
export const size = { competences: 9, workProcesses: 4, tasks: 2, courses: 5, criteria: 3, branches: 2 } as const;
const competence = fc.integer({ min: 1, max: size.competences }).map((n) => `c${n}`);
const workProcess = fc.integer({ min: 1, max: size.workProcesses }).map((n) => `w${n}`);
const listOf = (one: fc.Arbitrary<string>, maxLength: number) => fc.uniqueArray(one, { maxLength }).map((list) => list.join(' '));
const often = <T>(value: T, weight: number) => ({ arbitrary: fc.constant(value), weight });

const requirement = fc.tuple(competence, fc.oneof(often('', 3), often('*0.5', 1), often('*1', 1)), fc.oneof(often('', 4), often('~', 1)));
const requirements = fc
  .uniqueArray(requirement, { maxLength: 5, selector: ([name]) => name })
  .map((list) => list.map((parts) => parts.join('')).join(' '));

const functionSketch = fc.record({
  kind: fc.oneof(often('function', 8), often('specialisation', 2), often('rung', 3), often('occupation', 1)),
  // empty now and then; a twin takes over what an earlier function requires
  requires: fc.oneof({ arbitrary: requirements, weight: 6 }, often('', 1)),
  twinOf: fc.option(fc.nat(7), { freq: 4 }),
  parent: fc.nat(7),
  performs: fc.oneof(often('', 2), { arbitrary: listOf(workProcess, 3), weight: 1 }),
  criteria: listOf(
    fc.integer({ min: 1, max: size.criteria }).map((n) => `k${n}`),
    2,
  ),
  level: fc.oneof(
    often(undefined, 2),
    { arbitrary: fc.integer({ min: 2, max: 7 }), weight: 1 },
    { arbitrary: fc.integer({ min: 3, max: 5 }), weight: 2 },
  ),
  branch: fc.oneof(often('x', 3), often('y', 3), often(undefined, 1)),
  source: fc.oneof(often('one', 4), often('two', 1)),
});
type FunctionSketch = typeof functionSketch extends fc.Arbitrary<infer T> ? T : never;

const level: Record<string, number> = { 'mbo-2': 2, 'mbo-3': 3, 'mbo-4': 4, ad: 5, 'hbo-bachelor': 6, 'wo-bachelor': 6, 'wo-master': 7 };
const course = fc.record({
  shape: fc.oneof(
    fc.constantFrom(...Object.keys(level)).map((programme) => ({ kind: 'qualification', programme, level: level[programme] as number })),
    fc.constantFrom('part', 'elective', 'generic').map((kind) => ({ kind })),
    // a part may carry a level, which is that of no function
    fc.constant({ kind: 'part', level: 2 }),
    fc.constantFrom({ kind: 'branch-recognised' }, { kind: 'branch-recognised', level: 4 }),
  ),
  teaches: listOf(competence, 3),
  covers: listOf(fc.oneof(workProcess, fc.constantFrom('t1', 't2')), 2),
  preparesFor: fc.uniqueArray(fc.nat(7), { maxLength: 2 }),
});

const match = fc.record({
  ends: fc.tuple(competence, competence).filter(([a, b]) => a !== b),
  kind: fc.oneof(often('exact', 3), often('close', 2), often('broad', 1)),
  basis: fc.constantFrom('stated', 'inferred'),
});

export const catalogue: fc.Arbitrary<CatalogueFacts> = fc
  .record({
    functions: fc.array(functionSketch, { minLength: 3, maxLength: 8 }),
    steps: fc.array(fc.record({ from: fc.nat(7), to: fc.nat(7), back: fc.boolean() }), { minLength: 4, maxLength: 16 }),
    unlinked: fc.boolean(),
    courses: fc.array(course, { maxLength: size.courses }),
    matches: fc.uniqueArray(match, { maxLength: 5, selector: ({ ends }) => [...ends].sort().join() }),
    tasks: fc.tuple(listOf(competence, 2), listOf(competence, 2)),
    processes: fc.array(fc.record({ requires: listOf(competence, 2), task: fc.constantFrom('t1', 't2', undefined) }), {
      minLength: 4,
      maxLength: 4,
    }),
  })
  .map((drawn) => {
    const functions = rooted(drawn.functions);
    const name = (n: number) => `f${1 + (n % functions.length)}`;
    const [t1, t2] = drawn.tasks;
    return build({
      functions: sketches(functions),
      steps: stepsOf(functions, drawn.steps, drawn.unlinked),
      matches: drawn.matches.map(({ ends, kind, basis }) => `${ends.join('=')}:${kind}:${basis}`).join(' '),
      tasks: { t1: { requires: t1 }, t2: { requires: t2 } },
      workProcesses: Object.fromEntries(
        drawn.processes.map(({ requires, task }, i) => [`w${i + 1}`, { requires, ...(task ? { task } : {}) }]),
      ),
      courses: Object.fromEntries(
        drawn.courses.map(({ shape, preparesFor, ...rest }, i) => [
          `x${i + 1}`,
          { ...shape, ...rest, preparesFor: [...new Set(preparesFor.map(name))].join(' ') },
        ]),
      ),
      branches: 'x y',
      vocabulary: Array.from({ length: size.competences }, (_, i) => ({ name: `c${i + 1}`, scheme: i % 3 === 2 ? 'other' : 'test' })),
      criteria: 'k1 k2 k3',
    });
  });

/** The first is always of kind function, so that a specialisation has something to specialise. */
const rooted = (drawn: readonly FunctionSketch[]): FunctionSketch[] => drawn.map((f, i) => (i === 0 ? { ...f, kind: 'function' } : f));

const parentOf = (functions: readonly FunctionSketch[], f: FunctionSketch): number => {
  const able = functions.flatMap((other, i) => (other.kind === 'function' ? [i] : []));
  return able[f.parent % able.length] ?? 0;
};

function sketches(functions: readonly FunctionSketch[]): Sketch['functions'] {
  const entries = functions.map((f, i) => {
    const twin = f.twinOf === null ? undefined : functions[f.twinOf % functions.length];
    const special = f.kind === 'specialisation';
    return [
      `f${i + 1}`,
      {
        kind: f.kind,
        source: f.source,
        requires: twin?.requires ?? f.requires,
        performs: f.performs,
        ...(f.kind === 'rung' ? { criteria: f.criteria, parent: 'profile' } : {}),
        // a specialisation has its function's branch and level
        ...(special
          ? { parent: `f${1 + parentOf(functions, f)}` }
          : { ...(f.branch ? { branch: f.branch } : {}), ...(f.level ? { level: f.level } : {}) }),
      },
    ] as const;
  });
  const rungs = functions.some((f) => f.kind === 'rung');
  return Object.fromEntries(rungs ? [...entries, ['profile', { kind: 'profile' }] as const] : entries);
}

function stepsOf(
  functions: readonly FunctionSketch[],
  drawn: readonly { from: number; to: number; back: boolean }[],
  unlinked: boolean,
): string {
  const steps = new Map<string, string>();
  const add = (from: number, to: number, basis: string): void => {
    const pair = `f${from + 1}>f${to + 1}`;
    if (from !== to && !steps.has(pair)) steps.set(pair, basis);
  };
  functions.forEach((f, i) => {
    if (f.kind !== 'specialisation' || unlinked) return;
    add(i, parentOf(functions, f), 'specialisation');
    add(parentOf(functions, f), i, 'specialisation');
  });
  // one rung leads to the next
  const rungs = functions.flatMap((f, i) => (f.kind === 'rung' ? [i] : []));
  if (!unlinked) rungs.slice(1).forEach((rung, i) => add(rungs[i] ?? rung, rung, 'ladder'));
  for (const { from, to, back } of drawn) {
    const [a, b] = [from % functions.length, to % functions.length];
    const basis = functions[a]?.kind === 'rung' && functions[b]?.kind === 'rung' ? 'ladder' : 'documented';
    add(a, b, basis);
    if (back) add(b, a, basis);
  }
  return [...steps].map(([pair, basis]) => `${pair}:${basis}`).join(' ');
}
