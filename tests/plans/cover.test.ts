import fc from 'fast-check';
import { coverBySearch } from '../../src/plans/cover-by-search.js';
import { coverBySolver } from '../../src/plans/cover-by-solver.js';
import { compareChoices, costOf, type Cover, type CoverCourse, type CoverStep } from '../../src/plans/cover.js';
import { fuzzSeed } from '../support/fuzz.js';

/** Every subset that closes all gaps, and the least of them: nothing to prune, nothing to get wrong. */
function bruteForce(cover: Cover) {
  const subsets = Array.from({ length: 2 ** cover.courses.length }, (_, mask) =>
    cover.courses.flatMap((_course, n) => ((mask >> n) & 1 ? [n] : [])),
  );
  const closing = subsets.filter((chosen) => {
    const closed = new Set(chosen.flatMap((n) => cover.courses[n]?.closes ?? []));
    return closed.size === cover.gaps;
  });
  return closing.map((chosen) => costOf(cover, new Set(chosen))).sort(compareChoices)[0];
}

const hours = fc.record({
  min: fc.constantFrom(0, 100, 160, 1333.3333333333333),
  more: fc.constantFrom<(number | null)[]>(0, 100, 1600, null),
});
const course = (n: number, count: number, gaps: number): fc.Arbitrary<CoverCourse> =>
  fc
    .record({
      step: fc.integer({ min: 1, max: 3 }),
      closes: fc.uniqueArray(fc.integer({ min: 0, max: gaps - 1 }), { minLength: 1, maxLength: 3 }),
      hours,
      admitted: fc.boolean(),
      admittedBy: fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }), { maxLength: 2 }),
      admittedByStep: fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 1 }),
    })
    .map(({ step, closes, hours: { min, more }, admitted, admittedBy, admittedByStep }) => ({
      id: `course:${n}`,
      step,
      closes,
      hours: { min, max: more === null ? null : min + more },
      admitted,
      admittedBy: admitted ? [] : admittedBy.filter((one) => one !== n),
      admittedByStep: admitted ? [] : admittedByStep,
    }));
const numbers = (below: number) =>
  below === 0 ? fc.constant<number[]>([]) : fc.uniqueArray(fc.integer({ min: 0, max: below - 1 }), { maxLength: 3 });
const step = (at: number, courses: number): fc.Arbitrary<CoverStep> =>
  fc.record({
    step: fc.constant(at + 1),
    whole: fc.option(
      fc.record({
        max: fc.constantFrom(100, 1600, 4800, null),
        admitted: fc.boolean(),
        admittedBy: numbers(courses),
        admittedByStep: fc.constant<number[]>([]),
        doneBy: numbers(courses),
        doneByStep: fc.constant<number[]>([]),
      }),
    ),
    least: fc.option(
      fc.record({
        min: fc.constantFrom(100, 1600),
        doneBy: numbers(courses),
        doneByStep: fc.constant<number[]>([]),
        doneByWhole: fc.constant<number[]>([]),
      }),
    ),
  });
/** an earlier step can only do for a later one when both add */
const linked = (steps: readonly CoverStep[]): CoverStep[] =>
  steps.map(({ step: at, whole, least }, index) => {
    const before = (part: 'whole' | 'least') =>
      steps.slice(0, index).flatMap((one, number) => (one[part] !== null && (number + index) % 2 === 1 ? [number] : []));
    return {
      step: at,
      whole: whole === null ? null : { ...whole, doneByStep: before('whole'), admittedByStep: before('whole').slice(0, 1) },
      least: least === null ? null : { ...least, doneByStep: before('least'), doneByWhole: before('whole') },
    };
  });
const covers: fc.Arbitrary<Cover> = fc
  .record({ count: fc.integer({ min: 1, max: 7 }), gaps: fc.integer({ min: 1, max: 5 }), steps: fc.integer({ min: 0, max: 3 }) })
  .chain(({ count, gaps, steps }) =>
    fc.record({
      gaps: fc.constant(gaps),
      courses: fc.tuple(...Array.from({ length: count }, (_, n) => course(n, count, gaps))),
      steps: fc.tuple(...Array.from({ length: steps }, (_, at) => step(at, count))).map(linked),
    }),
  )
  // only a step that adds a whole can admit by it
  .map((cover) => ({
    ...cover,
    courses: cover.courses.map((one) => ({
      ...one,
      admittedByStep: one.admittedByStep.filter((at) => (cover.steps[at]?.whole ?? null) !== null),
    })),
  }))
  // a gap that no course closes is no gap of a cover
  .map((cover) => {
    const open = [...Array(cover.gaps).keys()].filter((gap) => !cover.courses.some((one) => one.closes.includes(gap)));
    const [first] = cover.courses;
    return open.length === 0 || first === undefined
      ? cover
      : { ...cover, courses: [{ ...first, closes: [...first.closes, ...open] }, ...cover.courses.slice(1)] };
  });

describe('the least set of courses', () => {
  test('by search is what brute force finds, costs and additions included', () => {
    fc.assert(
      fc.property(covers, (cover) => expect(coverBySearch(cover)).toEqual(bruteForce(cover))),
      { numRuns: 2_000, ...fuzzSeed },
    );
  });

  test('by integer programming is the same', async () => {
    await fc.assert(
      fc.asyncProperty(covers, async (cover) => expect(await coverBySolver(cover)).toEqual(coverBySearch(cover))),
      { numRuns: 120, ...fuzzSeed },
    );
  }, 60_000);

  test('of forty courses, which only the solver can weigh, closes every gap at the known optimum', async () => {
    // twenty gaps, each closed by one course of 100 and one of 90 hours; ten courses of 150 close two gaps: the least is ten of those
    const one = (id: string, closes: number[], max: number): CoverCourse => ({
      id,
      step: 1,
      closes,
      hours: { min: max, max },
      admitted: true,
      admittedBy: [],
      admittedByStep: [],
    });
    const courses = [
      ...Array.from({ length: 10 }, (_, n) => one(`course:a${n}`, [2 * n, 2 * n + 1], 150)),
      ...Array.from({ length: 20 }, (_, n) => one(`course:b${String(n).padStart(2, '0')}`, [n], 90)),
      ...Array.from({ length: 20 }, (_, n) => one(`course:c${String(n).padStart(2, '0')}`, [n], 100)),
    ];
    const choice = await coverBySolver({ gaps: 20, courses, steps: [] });
    expect(choice.chosen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(choice.cost).toEqual({ notAdmitted: 0, unbounded: 0, max: 1500, min: 1500, count: 10 });
  });
});
