import { handMade, held, path, type HandMadeCase } from './case.js';

const over = (s: number | undefined, m: number | undefined, g: number | undefined) => ({
  functions: {
    s: { requires: 'c1', ...(s ? { level: s } : {}) },
    m: { requires: 'c2', ...(m ? { level: m } : {}) },
    g: { requires: 'c3', ...(g ? { level: g } : {}) },
  },
  steps: 's>m m>g',
});
const documented = { basis: ['documented'] as 'documented'[] };
const run = (name: string, sketch: ReturnType<typeof over>, found: boolean, constraints: object = {}) =>
  handMade(
    name,
    sketch,
    { profile: held.functions('s'), to: 'g', constraints: { ...documented, ...constraints } },
    found ? 'found' : 'no-path',
    found ? [path('s > m > g')] : [],
  );
/** Entered: c1 and c2 held, so m (c1 c2) may be entered on overlap; g is documented from m. */
const enter = (m: number, g: number) => ({
  functions: { m: { requires: 'c1 c2', level: m }, g: { requires: 'c3', level: g } },
  steps: 'm>g',
});
const competences = held.competences('c1', 'c2');

export const levelCases: HandMadeCase[] = [
  run('a stop above both ends', over(3, 5, 4), false),
  run('a stop above both ends, overshoot', over(3, 5, 4), true, { overshoot: true }),
  run('a stop below both ends', over(4, 3, 5), false),
  run('a stop level with the higher end', over(3, 4, 4), true),
  run('a stop between, on the way down', over(5, 4, 3), true),
  run('a stop of unknown level', over(3, undefined, 4), true),
  run('an unknown start binds nothing', over(undefined, 6, 4), true),
  run('an unknown goal binds nothing', over(3, 6, undefined), true),
  // 3 to 7 is four levels, more than the default 3
  handMade(
    'maxLevelClimb',
    { functions: { s: { level: 3 }, g: { level: 7 } }, steps: 's>g' },
    { profile: held.functions('s'), to: 'g' },
    'no-path',
    [],
    {
      candidateLevel: 3,
      relaxations: [{ constraint: 'maxLevelClimb', to: 4, bestIds: ['function:s', 'function:g'] }],
    },
  ),
  run('maxLevelClimb: in two steps', over(3, 5, 7), true),
  run('maxLevelClimb: down is no climb', over(7, 2, 2), true, { maxLevelClimb: 0 }),
  run('maxLevelClimb: unknown passes', over(2, undefined, 7), true, { maxLevelClimb: 0 }),
  // candidate level 1, goal 3: m at 4 may be entered (max(1, 3) + 1 = 4) but lies above max(1, 3)
  handMade(
    'entered: a stop above candidate and goal',
    enter(4, 3),
    { profile: { competences, educationLevel: 1 }, to: 'g' },
    'no-path',
    [],
    {
      candidateLevel: 1,
      relaxations: [
        { constraint: 'minEntryOverlap', to: 0, bestIds: ['function:g'] },
        { constraint: 'overshoot', to: true, bestIds: ['function:m', 'function:g'] },
      ],
    },
  ),
  // candidate 4, m at 2: no lower bound for who enters
  handMade(
    'entered: no lower bound',
    enter(2, 4),
    { profile: { competences, educationLevel: 'mbo-3' }, to: 'g', constraints: { basis: ['entry', 'documented'] } },
    'found',
    [
      // mbo-3 admits to mbo-4, so g may be entered by its course: 0; over m: 1, then 0, an idle detour
      path('> g', { overlaps: [0] }),
    ],
  ),
  handMade(
    'entered: no lower bound, via the lower',
    enter(2, 4),
    { profile: { competences, educationLevel: 'vwo' }, to: 'g', constraints: { via: ['function:m'] } },
    'found',
    [path('> m > g', { overlaps: [1, 0], highestLevel: 4 })],
  ),
  // candidate level unknown: m at 4 (3 + 1) above the goal's 2 is not bound
  handMade(
    'entered: unknown candidate binds nothing',
    enter(4, 2),
    { profile: { competences }, to: 'g', constraints: { minEntryOverlap: 0.1 } },
    'found',
    [path('> m > g', { overlaps: [1, 0] })],
    { candidateLevel: null },
  ),
  // the lowest of the whole courses listed, 3 and 5; a part of level 2 is no whole course
  handMade(
    'level of a function',
    {
      functions: { s: { requires: 'c1' }, g: { requires: 'c1' } },
      steps: 's>g',
      courses: {
        x: { kind: 'qualification', programme: 'ad', level: 5, preparesFor: 'g' },
        y: { kind: 'qualification', programme: 'mbo-3', level: 3, preparesFor: 'g' },
        z: { kind: 'part', level: 2, preparesFor: 'g' },
      },
    },
    { profile: held.functions('s'), to: 'g' },
    'found',
    [path('s > g', { highestLevel: 3 })],
    { candidateLevel: null },
  ),
  // a specialisation has its function's level: 4; held, it makes the candidate level 4
  handMade(
    'level of a specialisation',
    {
      functions: { a: { level: 4 }, s: { kind: 'specialisation', parent: 'a' }, g: { requires: 'c1' } },
      steps: 's>g',
    },
    { profile: held.functions('s'), to: 'g' },
    'found',
    [path('s > g', { highestLevel: null })],
    { candidateLevel: 4 },
  ),
  // equal but for the level of the stop: the lower highest stop first, though its id comes later
  handMade(
    'lower highest stop',
    {
      functions: { s: { requires: 'c1' }, m: { level: 5 }, n: { level: 4 }, g: { requires: 'c3' } },
      steps: 's>m m>g s>n n>g',
    },
    { profile: held.functions('s'), to: 'g' },
    'found',
    [path('s > n > g', { highestLevel: 4 }), path('s > m > g', { highestLevel: 5 })],
  ),
];
