import { handMade, held, path, type HandMadeCase } from './case.js';

const worked = {
  functions: {
    a: { requires: 'c1 c2' },
    b: { requires: 'c2 c3 c4*0.5' },
    c: { requires: 'c3 c4 c5' },
  },
  steps: 'a>b b>c a>c',
};
// s reaches g over m; nothing is held but what s requires
const square = (m: string, n: string) => ({
  functions: { s: { requires: 'c1' }, m: { requires: m }, n: { requires: n }, g: { requires: 'c2 c3' } },
  steps: 's>m s>n m>g n>g',
});

export const orderCases: HandMadeCase[] = [
  // a > c: {c3 c4 c5} of {c1 c2} = 0; the longer way is no idle detour since 0.4 > 0
  handMade('worked example, shortest', worked, { profile: held.functions('a'), to: 'c' }, 'found', [
    path('a > c', { bases: ['documented'], overlaps: [0], proven: [0], weakest: 0, mean: 0 }),
    path('a > b > c', { weakest: 0.4 }),
  ]),
  // b: c2 of {c2 c3 c4*0.5} = 1 / 2.5; c: {c3 c4} of {c3 c4 c5} = 2 / 3; mean (0.4 + 2/3) / 2 = 0.533...
  handMade('worked example, overlap', worked, { profile: held.functions('a'), to: 'c', objective: 'overlap' }, 'found', [
    path('a > b > c', { overlaps: [0.4, 2 / 3], weakest: 0.4, mean: (0.4 + 2 / 3) / 2, work: [null, null], workProven: [null, null] }),
    path('a > c', { weakest: 0 }),
  ]),
  handMade('alternatives cut the list', worked, { profile: held.functions('a'), to: 'c', alternatives: 1 }, 'found', [path('a > c')]),
  // s > g: c2 held of {c2 c3} = 0.5; s > m > g: c1 of {c1} = 1, then c2 = 0.5: weakest 0.5, no larger
  handMade(
    'idle detour: same weakest',
    {
      functions: { s: { requires: 'c1 c2' }, m: { requires: 'c1' }, g: { requires: 'c2 c3' } },
      steps: 's>m m>g s>g',
    },
    { profile: held.functions('s'), to: 'g' },
    'found',
    [path('s > g', { weakest: 0.5 })],
  ),
  // the direct step fails minOverlap (0 < 0.3), so it is not permitted and the longer way is no detour
  handMade(
    'a forbidden short cut makes no detour',
    worked,
    { profile: held.functions('a'), to: 'c', constraints: { minOverlap: 0.3 } },
    'found',
    [path('a > b > c', { weakest: 0.4 })],
  ),
  // m and n require the same: both ways score [0, 1], nothing but the ids tells them apart
  handMade('equal requirement sets, ids decide', square('c2 c3', 'c2 c3'), { profile: held.functions('s'), to: 'g' }, 'found', [
    path('s > m > g', { overlaps: [0, 1] }),
    path('s > n > g', { overlaps: [0, 1] }),
  ]),
  // over n: 1/2, then c2 of {c2 c3} = 1/2; over m: 1/2, then 0. By ids alone m would come first
  handMade(
    'shortest: weakest after steps',
    {
      functions: { s: { requires: 'c1' }, m: { requires: 'c1 c9' }, n: { requires: 'c1 c2' }, g: { requires: 'c2 c3' } },
      steps: 's>m s>n m>g n>g',
    },
    { profile: held.functions('s'), to: 'g' },
    'found',
    [
      path('s > n > g', { overlaps: [0.5, 0.5], weakest: 0.5, mean: 0.5 }),
      path('s > m > g', { overlaps: [0.5, 0], weakest: 0, mean: 0.25 }),
    ],
  ),
  // 0.526 is more than 0.5 and in the same band, so the direct way stays first
  handMade(
    'overlap is compared in bands of 0.05',
    {
      functions: {
        s: { requires: 'h1 h2 h3 h4 h5 h6 h7 h8 h9 h10' },
        m: { requires: 'h1 m1' },
        n: { requires: 'h1 h2 h3 h4 h5 h6 h7 h8 h9 h10 h11 n2 n3 n4 n5 n6 n7 n8 n9' },
        g: { requires: 'h1 h2 h3 h4 h5 h6 h7 h8 h9 h10 h11 g2 g3 g4 g5 g6 g7 g8 g9 g10' },
      },
      steps: 's>g s>n n>g s>m m>g',
    },
    { profile: held.functions('s'), to: 'g', objective: 'overlap' },
    'found',
    [
      // direct 10/20; over n: 10/19 = 0.526 and 11/20 = 0.55: weakest 0.526, band 0.5; over m: 1/2, an idle detour
      path('s > g', { overlaps: [0.5] }),
      path('s > n > g', { overlaps: [10 / 19, 11 / 20], weakest: 10 / 19 }),
    ],
  ),
  // 3/20 is the band of 0.15 (0.15 / 0.05 in binary is 2.99...): level with 0.16, so fewer steps win
  handMade(
    'a band starts at its own value',
    {
      functions: {
        s: { requires: 'c1 c2 c3' },
        m: { requires: 'c1 m*0.5 m2*0.5 m3 m4 m5 m6' },
        g: { requires: 'c1 c2 c3 m g5 g6 g7 g8 g9 g10 g11 g12 g13 g14 g15 g16 g17 g18 g19 g20' },
      },
      steps: 's>g s>m m>g',
      // direct 3/20 = 0.15; m: 1/6 = 0.1667, then g: 4/20 = 0.2: weakest 0.1667, same band
    },
    { profile: held.functions('s'), to: 'g', objective: 'overlap' },
    'found',
    [path('s > g', { weakest: 0.15 }), path('s > m > g', { weakest: 1 / 6 })],
  ),
  // from s and from t the same stop and goal: alike after the start, from s kept (ids); figures are equal since f0 adds nothing
  handMade(
    'alike after their start: the better only',
    {
      functions: { s: { requires: 'c1' }, t: { requires: 'c1' }, g: { requires: 'c1 c2' } },
      steps: 's>g t>g',
    },
    { profile: held.functions('t', 's'), to: 'g' },
    'found',
    [path('s > g', { overlaps: [0.5] })],
  ),
  // g may be entered on 2/2 and reached from s: the same stops after the start, started goes first
  handMade(
    'started before entered',
    {
      functions: { s: { requires: 'c1 c2' }, g: { requires: 'c1 c2' } },
      steps: 's>g',
    },
    { profile: held.functions('s'), to: 'g' },
    'found',
    [path('s > g', { bases: ['documented'], overlaps: [1] })],
  ),
  // m requires nothing: unknown, weakest null; the known path has 0 but known comes first; null is no detour of nothing
  handMade(
    'an unknown overlap comes after everything known',
    {
      functions: { s: { requires: 'c1' }, m: {}, n: { requires: 'c8' }, g: { requires: 'c2' } },
      steps: 's>m s>n m>g n>g',
    },
    { profile: held.functions('s'), to: 'g', objective: 'overlap' },
    'found',
    [path('s > n > g', { overlaps: [0, 0], weakest: 0 }), path('s > m > g', { overlaps: [null, 0], weakest: null, mean: null })],
  ),
  // through m the path is unknown twice over; dropping m leaves unknown as well: two unknowns are no smaller than each other
  handMade(
    'idle detour between two unknowns',
    {
      functions: { s: { requires: 'c1' }, m: {}, g: {} },
      steps: 's>m m>g s>g',
    },
    { profile: held.functions('s'), to: 'g' },
    'found',
    [path('s > g', { overlaps: [null] })],
  ),
  // k over a derived step, m (another source) over a documented one; figures [1, 0] both, and k comes first by id
  handMade(
    'fewer derived steps first',
    {
      functions: { s: { requires: 'c1 c2' }, k: { requires: 'c1 c2' }, m: { requires: 'c1 c2', source: 'two' }, g: { requires: 'c9' } },
      steps: 's>m k>g m>g',
    },
    { profile: held.functions('s'), to: 'g' },
    'found',
    [
      path('s > m > g', { bases: ['documented', 'documented'], overlaps: [1, 0] }),
      path('s > k > g', { bases: ['derived', 'documented'], overlaps: [1, 0] }),
    ],
  ),
  // one derived step against one entry, figures [1, 0] both: started first, though a comes before s by id
  handMade(
    'started before entered, over other stops',
    {
      functions: { s: { requires: 'c1 c2' }, k: { requires: 'c1 c2' }, a: { requires: 'c1' }, g: { requires: 'c9' } },
      steps: 'k>g a>g',
    },
    { profile: held.functions('s'), to: 'g' },
    'found',
    [
      path('s > k > g', { bases: ['derived', 'documented'], overlaps: [1, 0] }),
      path('> a > g', { bases: ['entry', 'documented'], overlaps: [1, 0] }),
    ],
  ),
  // weakest 0 both; mean 0.5 over m, 0 over k
  handMade(
    'mean after weakest',
    {
      functions: { s: { requires: 'c1' }, k: { requires: 'c2' }, m: { requires: 'c1' }, g: { requires: 'c9' } },
      steps: 's>k s>m k>g m>g',
    },
    { profile: held.functions('s'), to: 'g' },
    'found',
    [path('s > m > g', { mean: 0.5 }), path('s > k > g', { mean: 0 })],
  ),
];
