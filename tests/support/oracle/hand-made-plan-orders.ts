import { gapsOnly, part, planCase, twoSteps, worksAs, type PlanCase } from './plan-case.js';

const listed = (preparesFor: string, load: string) => ({ kind: 'branch-recognised', preparesFor, load });
const { profile } = gapsOnly;

// m requires nothing new, so over it is as dear as straight on, and weakest 0 both (c1 of {c1})
const idle = {
  functions: { s: { requires: 'c0' }, m: { requires: 'c0' }, g: { requires: 'c1' } },
  steps: 's>g s>m m>g',
  courses: { a: part('c1', '100') },
};
// s > g: overlap 0, a + b = 800. Over m: 1/2 and 1/2, 800. Over n: 0, whose listed w closes both for 300. Over k: 0, and c5 that nothing gives
const trade = {
  functions: { s: { requires: 'c0' }, m: { requires: 'c0 c1' }, n: { requires: 'c1 c2' }, k: { requires: 'c5' }, g: { requires: 'c1 c2' } },
  steps: 's>g s>m s>n s>k m>g n>g k>g',
  courses: { a: part('c1', '400'), b: part('c2', '400'), w: listed('n', '300') },
};
// two ways that differ in nothing but the name of the stop
const equal = {
  functions: { s: { requires: 'c0' }, m: { requires: 'c1' }, n: { requires: 'c1' }, g: { requires: 'c1 c2' } },
  steps: 's>m s>n m>g n>g',
  courses: { a: part('c1 c2', '100') },
};

/** Order and choice of paths by their load. */
export const planOrderCases: PlanCase[] = [
  // w closes c1, c2 at n for 300; straight on a and b cost 800; over m 800 too, but with a weakest of 0.5: no idle detour, more steps
  planCase('effort: a longer path is cheaper', trade, { ...gapsOnly, constraints: { avoid: ['function:k'] } }, [
    { way: 's > n > g', courses: 'w@1', hours: '300-300' },
    { way: 's > g', courses: 'a@1 b@1', hours: '800-800' },
    { way: 's > m > g', courses: 'a@1 b@2', hours: '800-800' },
  ]),
  // over k: weakest 0 as straight on, and a load that is larger: idle
  planCase('effort: a detour of unknown load is idle beside a known one', trade, { ...gapsOnly, alternatives: 20 }, [
    { way: 's > n > g' },
    { way: 's > g' },
    { way: 's > m > g' },
  ]),
  planCase('effort: as many as asked for', trade, { ...gapsOnly, alternatives: 1 }, [{ way: 's > n > g' }]),
  planCase('effort: an idle detour costs as much', idle, gapsOnly, [{ way: 's > g', courses: 'a@1', hours: '100-100' }]),
  // with listed education both loads are unknown: nothing is listed for m and g
  planCase('effort: of two unknown loads the least hours tell', idle, { profile, to: 'g' }, [{ way: 's > g', hours: '100-?' }]),
  // straight on 0 of {c1 c2}; over m 0 of {c1} as well, but w there closes c1 for 10
  planCase(
    'effort: a detour of the same weakest that costs less is not idle',
    {
      functions: { s: { requires: 'c0' }, m: { requires: 'c1' }, g: { requires: 'c1 c2' } },
      steps: 's>g s>m m>g',
      courses: { a: part('c1', '400'), b: part('c2', '400'), w: listed('m', '10') },
    },
    gapsOnly,
    [
      { way: 's > m > g', courses: 'b@2 w@1', hours: '410-410' },
      { way: 's > g', courses: 'a@1 b@1', hours: '800-800' },
    ],
  ),
  // m: 9000 for its c2, n: 10 hours or any number for c3
  planCase(
    'effort: a known end before an unknown one',
    {
      functions: { s: { requires: 'c0' }, m: { requires: 'c2' }, n: { requires: 'c3' }, g: { requires: 'c0' } },
      steps: 's>m s>n m>g n>g',
      courses: { a: part('c2', '9000'), b: part('c3', '10-') },
    },
    gapsOnly,
    [
      { way: 's > m > g', hours: '9000-9000' },
      { way: 's > n > g', hours: '10-?' },
    ],
  ),
  // straight on: a and b, weakest 0. Over m, whose listed d closes both: 1/3, then 2/2, so no idle detour
  planCase(
    'effort: fewer courses before fewer steps',
    {
      functions: { s: { requires: 'c0' }, m: { requires: 'c0 c1 c2' }, g: { requires: 'c1 c2' } },
      steps: 's>g s>m m>g',
      courses: { a: part('c1', '300'), b: part('c2', '300'), d: listed('m', '600') },
    },
    gapsOnly,
    [
      { way: 's > m > g', courses: 'd@1', hours: '600-600' },
      { way: 's > g', courses: 'a@1 b@1', hours: '600-600' },
    ],
  ),
  planCase('effort: ids decide between equals', equal, gapsOnly, [{ way: 's > m > g' }, { way: 's > n > g' }]),
  // g may be entered too (c0 of {c0}): alike after its start and as light; its ids [g] come before [s, g], but started goes first
  planCase(
    'effort: of two alike after their start the started one',
    { functions: { s: { requires: 'c0' }, g: { requires: 'c0' } }, steps: 's>g' },
    { ...gapsOnly, constraints: { basis: ['documented', 'entry'] } },
    [{ way: 's > g', hours: '0-0' }],
  ),
  // to m 400 (a), to n 300 (w), to g 300 (over n), to k unknown
  planCase('effort without a goal: the best path to each, by load', trade, { ...gapsOnly, to: undefined }, [
    // 300 and one course both: fewer steps first
    { way: 's > n', hours: '300-300' },
    { way: 's > n > g', hours: '300-300' },
    { way: 's > m', hours: '400-400' },
    { way: 's > k', hours: '0-?' },
  ]),
  planCase('effort with two goals: one list', trade, { ...gapsOnly, to: ['g', 'm'], alternatives: 2 }, [
    { way: 's > n > g' },
    { way: 's > m' },
  ]),
  // s > g: fewest steps; over m: largest weakest (0.5, 800); over n: least load (0, 300); over k: beaten by s > g on all three
  planCase('pareto: a front of three', trade, { ...gapsOnly, objective: 'pareto', alternatives: 1 }, [
    { way: 's > g', hours: '800-800' },
    { way: 's > m > g', hours: '800-800' },
    { way: 's > n > g', hours: '300-300' },
  ]),
  planCase('pareto: equal points are all kept', equal, { ...gapsOnly, objective: 'pareto' }, [{ way: 's > m > g' }, { way: 's > n > g' }]),
  planCase('pareto: beaten on one, equal on two', idle, { ...gapsOnly, objective: 'pareto' }, [{ way: 's > g' }]),
  // over m 100 hours at least, over n 10, neither with an end: the rest is equal
  planCase(
    'pareto: of two loads without an end the least hours tell',
    {
      functions: { s: { requires: 'c0' }, m: { requires: 'c2' }, n: { requires: 'c3' }, g: { requires: 'c0' } },
      steps: 's>m s>n m>g n>g',
      courses: { a: part('c2', '100-'), b: part('c3', '10-') },
    },
    { ...gapsOnly, objective: 'pareto' },
    [{ way: 's > n > g', hours: '10-?' }],
  ),
  planCase(
    'pareto: of two alike after their start the first by ids',
    { functions: { s: { requires: 'c0' }, t: { requires: 'c0' }, g: { requires: 'c0' } }, steps: 's>g t>g' },
    { ...gapsOnly, profile: worksAs('s', 't'), objective: 'pareto' },
    [{ way: 's > g' }],
  ),
  // to g: s > g is its first, with the fewest steps
  planCase("pareto without a goal: each function's first", trade, { ...gapsOnly, to: undefined, objective: 'pareto' }, [
    // one step each; weakest 0.5 (m), then 0: n 300, g 800, k unknown
    { way: 's > m' },
    { way: 's > n' },
    { way: 's > g' },
    { way: 's > k' },
  ]),
  planCase('no path: nothing to plan', twoSteps('c0', 'c0', {}), { ...gapsOnly, constraints: { maxSteps: 1 } }, []),
  planCase(
    'shortest: the plan comes with the path, and does not order it',
    trade,
    { ...gapsOnly, objective: 'shortest', alternatives: 1 },
    [{ way: 's > g', hours: '800-800', courses: 'a@1 b@1' }],
  ),
];
