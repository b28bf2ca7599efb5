import { handMade, held, path, type HandMadeCase } from './case.js';

// b shares {c1 c2} of {c1 c2 c3} with a: base overlap 2/3, two shared: a derived step
const derived = { functions: { a: { requires: 'c1 c2' }, b: { requires: 'c1 c2 c3' } } };
const derivedOnly = { basis: ['derived'] as 'derived'[] };

export const stepCases: HandMadeCase[] = [
  handMade('derived step', derived, { profile: held.functions('a'), to: 'b' }, 'found', [
    path('a > b', { bases: ['derived'], overlaps: [2 / 3] }),
  ]),
  // one shared competence is too few, however much it weighs: 1/1.5
  handMade(
    'derived: one shared is too few',
    { functions: { a: { requires: 'c1' }, b: { requires: 'c1 c2*0.5' } } },
    { profile: held.functions('a'), to: 'b', constraints: derivedOnly },
    'no-path',
    [],
  ),
  // base overlap 2/9 = 0.22 is below 0.25, whatever minDerivedOverlap says
  handMade(
    'derived: base overlap below a quarter',
    { functions: { a: { requires: 'c1 c2' }, b: { requires: 'c1 c2 x1 x2 x3 x4 x5 x6 x7' } } },
    { profile: held.functions('a'), to: 'b', constraints: { ...derivedOnly, minDerivedOverlap: 0 } },
    'no-path',
    [],
  ),
  // 2/8 is a quarter: inclusive; accumulated overlap 0.25 against the default 0.6 fails, lowering it is the relaxation
  handMade(
    'derived: exactly a quarter, lowered threshold',
    { functions: { a: { requires: 'c1 c2' }, b: { requires: 'c1 c2 x1 x2 x3 x4 x5 x6' } } },
    { profile: held.functions('a'), to: 'b' },
    'no-path',
    [],
    {
      relaxations: [
        { constraint: 'minDerivedOverlap', to: 0.25, bestIds: ['function:a', 'function:b'] },
        { constraint: 'minEntryOverlap', to: 0.25, bestIds: ['function:b'] },
      ],
    },
  ),
  // d asks c2, which b brings and c does not: what the last stop but one brings counts too
  handMade(
    'what an earlier stop brings still counts two stops later',
    {
      functions: {
        a: { requires: 'c1' },
        b: { requires: 'c1 c2' },
        c: { requires: 'c1 c3' },
        d: { requires: 'c2 c4' },
        e: { requires: 'c4' },
      },
      steps: 'a>b b>c c>d d>e',
    },
    { profile: held.functions('a'), to: 'e', constraints: { basis: ['documented'] } },
    'found',
    [path('a > b > c > d > e', { overlaps: [1 / 2, 1 / 2, 1 / 2, 1] })],
  ),
  // functions of two sources share no derived step
  handMade(
    'derived: within one source',
    { functions: { ...derived.functions, b: { requires: 'c1 c2 c3', source: 'two' } } },
    { profile: held.functions('a'), to: 'b', constraints: derivedOnly },
    'no-path',
    [],
  ),
  handMade(
    'derived: to an occupation',
    { functions: { ...derived.functions, b: { requires: 'c1 c2 c3', kind: 'occupation' } } },
    { profile: held.functions('a'), to: 'b', constraints: derivedOnly },
    'found',
    [path('a > b', { overlaps: [2 / 3], bases: ['derived'] })],
  ),
  handMade(
    'derived: between functions and occupations only',
    { functions: { ...derived.functions, b: { requires: 'c1 c2 c3', kind: 'profile' } } },
    { profile: held.functions('a'), to: 'b', constraints: derivedOnly },
    'no-path',
    [],
  ),
  // d1 = e1 = c1 and d2 = c2 by exact matches, one of them a chain over e1: 2/3 shared
  handMade(
    'derived over a chain of exact matches',
    {
      functions: { a: { requires: 'c1 c2' }, b: { requires: 'd1 d2 c3' } },
      matches: 'c1=e1 e1=d1:exact:inferred c2=d2',
    },
    { profile: held.functions('a'), to: 'b', constraints: derivedOnly },
    'found',
    [path('a > b', { overlaps: [2 / 3], bases: ['derived'] })],
  ),
  handMade(
    'derived: a close match does not count',
    {
      functions: { a: { requires: 'c1 c2' }, b: { requires: 'c1 d2' } },
      matches: 'c2=d2:close',
    },
    { profile: held.functions('a'), to: 'b', constraints: derivedOnly },
    'no-path',
    [],
  ),
  // a stated step takes the place of a derived one
  handMade(
    'documented before derived',
    { ...derived, steps: 'a>b' },
    { profile: held.functions('a'), to: 'b', constraints: { minDerivedOverlap: 1 } },
    'found',
    [path('a > b', { bases: ['documented'], overlaps: [2 / 3] })],
  ),
  // m brings c3 and c4: derived m > g (2/4) has 4/4 by then; direct a > g is derived too: 2/4 < 0.6
  handMade(
    'derived: accumulated overlap',
    {
      functions: { a: { requires: 'c1 c2' }, m: { requires: 'c3 c4' }, g: { requires: 'c1 c2 c3 c4' } },
      steps: 'a>m',
    },
    { profile: held.functions('a'), to: 'g', constraints: { basis: ['documented', 'derived'] } },
    'found',
    [path('a > m > g', { bases: ['documented', 'derived'], overlaps: [0, 1], weakest: 0, mean: 0.5 })],
  ),
  // only two of c1 c2 c3~ are essential, one of them held: derived on all weights (2/3), overlap on the essential: 1/2
  handMade(
    'essential weights leave derived steps as they are',
    {
      functions: { a: { requires: 'c1 c3' }, b: { requires: 'c1 c2 c3~' } },
    },
    { profile: held.functions('a'), to: 'b', constraints: { ...derivedOnly, minDerivedOverlap: 0.5, weights: 'essential' } },
    'found',
    [path('a > b', { overlaps: [0.5] })],
  ),
  // nothing essential: unknown, which fails minDerivedOverlap above 0
  handMade(
    'derived: unknown overlap fails',
    { functions: { a: { requires: 'c1 c2' }, b: { requires: 'c1~ c2~' } } },
    { profile: held.functions('a'), to: 'b', constraints: { weights: 'essential' } },
    'no-path',
    [],
    {
      relaxations: [
        { constraint: 'minDerivedOverlap', to: 0, bestIds: ['function:a', 'function:b'] },
        { constraint: 'unknown', to: 'allow', bestIds: ['function:a', 'function:b'] },
        { constraint: 'weights', to: 'all', bestIds: ['function:a', 'function:b'] },
      ],
    },
  ),
  // criteria k1 of {k1 k2} = 0.5, certified; requirements play no part in a ladder step
  handMade(
    'ladder: criteria of the rung',
    {
      functions: { r4: { kind: 'rung' }, r3: { kind: 'rung', requires: 'c9', criteria: 'k1 k2' } },
      steps: 'r4>r3:ladder',
    },
    { profile: { ...held.functions('r4'), criteria: [{ id: 'criterion:k1', evidence: 'certified' }] }, to: 'r3' },
    'found',
    [path('r4 > r3', { bases: ['ladder'], overlaps: [0.5], proven: [0.5] })],
  ),
  // claimed criteria do not count under minEvidence evidenced: 0 of 2
  handMade(
    'ladder: grades count',
    {
      functions: { r4: { kind: 'rung' }, r3: { kind: 'rung', criteria: 'k1 k2' } },
      steps: 'r4>r3:ladder',
    },
    { profile: { ...held.functions('r4'), criteria: ['criterion:k1'] }, to: 'r3', constraints: { minEvidence: 'evidenced' } },
    'found',
    [path('r4 > r3', { overlaps: [0], proven: [0] })],
  ),
  // criteria are not projected: r3 has k1, and r2 asks it again: 0 of 1
  handMade(
    'ladder: criteria are not projected',
    {
      functions: { r4: { kind: 'rung' }, r3: { kind: 'rung', criteria: 'k1' }, r2: { kind: 'rung', criteria: 'k1' } },
      steps: 'r4>r3:ladder r3>r2:ladder',
    },
    { profile: held.functions('r4'), to: 'r2' },
    'found',
    [path('r4 > r3 > r2', { overlaps: [0, 0] })],
  ),
  // a rung without criteria: unknown
  handMade(
    'ladder: no criteria is unknown',
    { functions: { r4: { kind: 'rung' }, r3: { kind: 'rung', requires: 'c1' } }, steps: 'r4>r3:ladder' },
    { profile: held.functions('r4'), to: 'r3' },
    'found',
    [path('r4 > r3', { overlaps: [null] })],
  ),
  // structure is no step: a specialisation and its function are joined by SPECIALISES only
  handMade(
    'structure is no step',
    { functions: { a: { requires: 'c1' }, s: { kind: 'specialisation', parent: 'a', requires: 'c2 c3 c4' } } },
    { profile: held.functions('a'), to: 's' },
    'no-path',
    [],
    {
      relaxations: [{ constraint: 'minEntryOverlap', to: 0.25, bestIds: ['function:s'] }],
    },
  ),
  // R(s) = its own c2 and its function's c1: 1/2
  handMade(
    "specialisation: its own requirements and its function's",
    {
      functions: { a: { requires: 'c1' }, s: { kind: 'specialisation', parent: 'a', requires: 'c2' } },
      steps: 'a>s:specialisation',
    },
    { profile: held.functions('a'), to: 's' },
    'found',
    [path('a > s', { bases: ['specialisation'], overlaps: [0.5] })],
  ),
  // c1 in both: once, with the larger weight: 1 of (1 + 1)
  handMade(
    'specialisation: the larger weight',
    {
      functions: { a: { requires: 'c1*0.5' }, s: { kind: 'specialisation', parent: 'a', requires: 'c1 c2' } },
      steps: 'a>s:specialisation',
    },
    { profile: held.functions('a'), to: 's' },
    'found',
    [path('a > s', { overlaps: [0.5] })],
  ),
  // who holds s may start from a as well: a > g documented, s has no way to g of its own but over a
  handMade(
    'specialisation: start from its function',
    {
      functions: { a: { requires: 'c1' }, s: { kind: 'specialisation', parent: 'a', requires: 'c2' }, g: { requires: 'c2 c9 c8' } },
      steps: 'a>g s>a:specialisation',
    },
    { profile: held.functions('s'), to: 'g' },
    'found',
    [
      // s > a > g: a is fully held: 1, then 1/3, weakest 1/3; its start is s, so a > g does not make it a detour
      path('a > g', { overlaps: [1 / 3] }),
      path('s > a > g', { bases: ['specialisation', 'documented'], overlaps: [1, 1 / 3] }),
    ],
  ),
  // the function of a held specialisation may be the goal: then it is no start
  handMade(
    'specialisation: its function is the goal',
    {
      functions: { a: { requires: 'c1' }, s: { kind: 'specialisation', parent: 'a', requires: 'c2' } },
      steps: 's>a:specialisation',
    },
    { profile: held.functions('s'), to: 'a' },
    'found',
    [path('s > a', { overlaps: [1] })],
  ),
];
