import { handMade, held, path, type HandMadeCase } from './case.js';

const f = (...names: string[]) => names.map((name) => `function:${name}`);
const line = {
  functions: { s: { requires: 'c1' }, m: { requires: 'c2' }, n: { requires: 'c3' }, g: { requires: 'c4' } },
  steps: 's>m m>n n>g',
};
const profile = held.functions('s');
const branched = {
  functions: {
    s: { requires: 'c1', branch: 'x' },
    m: { requires: 'c2', branch: 'y' },
    sp: { kind: 'specialisation', parent: 'm' },
    g: { requires: 'c4', branch: 'x' },
  },
  steps: 's>m m>g',
  branches: 'x y z',
};
// s > g and s > m > g, with nothing held for either: over m is an idle detour unless asked for
const detour = { functions: { s: { requires: 'c1' }, m: { requires: 'c2' }, g: { requires: 'c3' } }, steps: 's>g s>m m>g' };

export const constraintCases: HandMadeCase[] = [
  handMade('goal held', line, { profile: held.functions('s', 'g'), to: 'g', constraints: { avoid: f('g') } }, 'goal-held', []),
  handMade('one of several goals held', line, { profile, to: ['m', 's'] }, 'goal-held', []),
  handMade('maxSteps', line, { profile, to: 'g', constraints: { maxSteps: 2 } }, 'no-path', [], {
    relaxations: [
      { constraint: 'maxSteps', to: 3, bestIds: f('s', 'm', 'n', 'g') },
      { constraint: 'minEntryOverlap', to: 0, bestIds: f('g') },
    ],
  }),
  handMade('not connected', { functions: { s: {}, g: {} } }, { profile, to: 'g' }, 'no-path', [], { relaxations: [] }),
  handMade('a function held is passed through by nobody', line, { profile: held.functions('s', 'n'), to: 'g' }, 'found', [path('n > g')]),
  handMade('avoid binds stops', line, { profile, to: 'g', constraints: { avoid: f('m') } }, 'no-path', [], {
    relaxations: [
      { constraint: 'minEntryOverlap', to: 0, bestIds: f('g') },
      { constraint: 'avoid', to: [], bestIds: f('s', 'm', 'n', 'g') },
    ],
  }),
  handMade('avoid binds the goal', line, { profile, to: 'm', constraints: { avoid: f('g', 'm') } }, 'no-path', [], {
    relaxations: [{ constraint: 'avoid', to: f('g'), bestIds: f('s', 'm') }],
  }),
  handMade('avoid does not bind the start', line, { profile, to: 'm', constraints: { avoid: f('s') } }, 'found', [path('s > m')]),
  handMade('via makes the longer way', detour, { profile, to: 'g', constraints: { via: f('m') } }, 'found', [
    path('s > m > g', { overlaps: [0, 0] }),
  ]),
  handMade('without via the longer way is idle', detour, { profile, to: 'g' }, 'found', [path('s > g')]),
  handMade('via in any order', line, { profile, to: 'g', constraints: { via: f('n', 's', 'm') } }, 'found', [path('s > m > n > g')]),
  // nothing leads to o; without it the path over m is left
  handMade(
    'via: one left out',
    { ...line, functions: { ...line.functions, o: { requires: 'c9' } } },
    { profile, to: 'g', constraints: { via: f('m', 'o'), minEntryOverlap: 0.5 } },
    'no-path',
    [],
    { relaxations: [{ constraint: 'via', to: f('m'), bestIds: f('s', 'm', 'n', 'g') }] },
  ),
  handMade('branches bind stops and goal', branched, { profile, to: 'g', constraints: { branches: ['branch:x'] } }, 'no-path', [], {
    relaxations: [
      { constraint: 'minEntryOverlap', to: 0, bestIds: f('g') },
      { constraint: 'branches', to: ['branch:x', 'branch:y'], bestIds: f('s', 'm', 'g') },
    ],
  }),
  handMade('branches do not bind the start', branched, { profile, to: 'm', constraints: { branches: ['branch:y'] } }, 'found', [
    path('s > m'),
  ]),
  // sp is on the branch of its function m
  handMade(
    'branch of a specialisation',
    { ...branched, steps: 's>sp' },
    { profile, to: 'sp', constraints: { branches: ['branch:y'] } },
    'found',
    [path('s > sp')],
  ),
  handMade(
    'a function without a branch is on none',
    { ...line, branches: 'x' },
    { profile, to: 'm', constraints: { branches: ['branch:x'] } },
    'no-path',
    [],
    { relaxations: [] },
  ),
  handMade('basis', detour, { profile, to: 'g', constraints: { basis: ['derived', 'ladder'] } }, 'no-path', [], {
    relaxations: [{ constraint: 'basis', to: ['derived', 'ladder', 'documented'], bestIds: f('s', 'g') }],
  }),
  // 1/3 < 0.34; the largest four-place threshold below it that 0.333333333 reaches
  handMade(
    'minOverlap',
    { functions: { s: { requires: 'c1' }, g: { requires: 'c1 c2 c3' } }, steps: 's>g' },
    { profile, to: 'g', constraints: { minOverlap: 0.34 } },
    'no-path',
    [],
    { relaxations: [{ constraint: 'minOverlap', to: 0.3333, bestIds: f('s', 'g') }] },
  ),
  handMade(
    'unknown fails minOverlap above 0',
    { functions: { s: {}, g: {} }, steps: 's>g' },
    { profile, to: 'g', constraints: { minOverlap: 0.2 } },
    'no-path',
    [],
    {
      relaxations: [
        { constraint: 'minOverlap', to: 0, bestIds: f('s', 'g') },
        { constraint: 'unknown', to: 'allow', bestIds: f('s', 'g') },
      ],
    },
  ),
  handMade(
    'unknown allowed',
    { functions: { s: {}, g: {} }, steps: 's>g' },
    { profile, to: 'g', constraints: { minOverlap: 0.2, unknown: 'allow' } },
    'found',
    [path('s > g', { overlaps: [null] })],
  ),
  // c1 claimed through s: 0 at evidenced; minEvidence claimed gives 1
  handMade(
    'minEvidence',
    { functions: { s: { requires: 'c1' }, g: { requires: 'c1' } }, steps: 's>g' },
    { profile, to: 'g', constraints: { minOverlap: 0.5, minEvidence: 'certified' } },
    'no-path',
    [],
    {
      relaxations: [
        { constraint: 'minOverlap', to: 0, bestIds: f('s', 'g') },
        { constraint: 'minEvidence', to: 'claimed', bestIds: f('s', 'g') },
      ],
    },
  ),
  // d1 is close to c1 only: exact does not help
  handMade(
    'matching',
    { functions: { s: { requires: 'c1' }, g: { requires: 'd1' } }, steps: 's>g', matches: 'c1=d1:close' },
    { profile, to: 'g', constraints: { minOverlap: 0.5, matching: 'none' } },
    'no-path',
    [],
    {
      relaxations: [
        { constraint: 'minOverlap', to: 0, bestIds: f('s', 'g') },
        { constraint: 'matching', to: 'close', bestIds: f('s', 'g') },
      ],
    },
  ),
  // c1 not essential: 0/1; with all: 1/2
  handMade(
    'weights',
    { functions: { s: { requires: 'c1' }, g: { requires: 'c1~ c2' } }, steps: 's>g' },
    { profile, to: 'g', constraints: { minOverlap: 0.5, weights: 'essential' } },
    'no-path',
    [],
    {
      relaxations: [
        { constraint: 'minOverlap', to: 0, bestIds: f('s', 'g') },
        { constraint: 'weights', to: 'all', bestIds: f('s', 'g') },
      ],
    },
  ),
  // s > m one step, s > m > n two: pooled and cut at 2; g is three away
  handMade('several goals pooled', line, { profile, to: ['g', 'n', 'm'], alternatives: 2 }, 'found', [path('s > m'), path('s > m > n')]),
  // the best path to each function not held, uncut
  handMade('no goal', line, { profile, alternatives: 1 }, 'found', [path('s > m'), path('s > m > n'), path('s > m > n > g')]),
  // m: 1/1, n: 1/2; over m n is 1/2 too, and two steps
  handMade(
    'no goal: entries as well',
    { functions: { m: { requires: 'c1' }, n: { requires: 'c1 c2' } } },
    { profile: { competences: held.competences('c1') }, objective: 'overlap' },
    'found',
    [path('> m', { weakest: 1 }), path('> n', { weakest: 0.5 })],
  ),
  handMade('no goal, nothing reachable', line, { profile: {} }, 'no-path', []),
];
