import { handMade, held, path, type HandMadeCase } from './case.js';

const half = { functions: { g: { requires: 'c1 c2' } } };
const has = (names: string[], more: object = {}) => ({ competences: held.competences(...names), ...more });
const level = (of: number) => ({ functions: { g: { requires: 'c1 c2', level: of } } });
/** g is listed with one whole course of the given programme, at the level given. */
const listed = (programme: string, at: number) => ({
  functions: { g: { requires: 'c1' } },
  courses: { x: { kind: 'qualification', programme, level: at, preparesFor: 'g' } },
});
const byCourse = [path('> g', { bases: ['entry'], overlaps: [0] })];

export const entryCases: HandMadeCase[] = [
  // 1/2 = the default 0.5: inclusive
  handMade('entry a: on overlap', half, { profile: has(['c1']), to: 'g' }, 'found', [path('> g', { bases: ['entry'], overlaps: [0.5] })], {
    candidateLevel: null,
  }),
  // 1/2 < 0.51
  handMade('entry a: overlap too small', half, { profile: has(['c1']), to: 'g', constraints: { minEntryOverlap: 0.51 } }, 'no-path', [], {
    relaxations: [{ constraint: 'minEntryOverlap', to: 0.5, bestIds: ['function:g'] }],
  }),
  // 1/3 rounded down to four places, 0.3333, which 0.333333333 reaches
  handMade(
    'entry a: threshold rounded down',
    { functions: { g: { requires: 'c1 c2 c3' } } },
    { profile: has(['c1']), to: 'g' },
    'no-path',
    [],
    {
      relaxations: [{ constraint: 'minEntryOverlap', to: 0.3333, bestIds: ['function:g'] }],
    },
  ),
  // unknown does not pass, even against 0
  handMade(
    'entry a: unknown overlap',
    { functions: { g: {} } },
    { profile: {}, to: 'g', constraints: { minEntryOverlap: 0 } },
    'no-path',
    [],
    { relaxations: [] },
  ),
  // max(unknown = 3, 3) + 1 = 4 < 5
  handMade('entry a: level of an unknown candidate', level(5), { profile: has(['c1']), to: 'g' }, 'no-path', [], {
    candidateLevel: null,
    relaxations: [],
  }),
  // max(1, 3) + 1 = 4
  handMade(
    'entry a: at least level 3',
    level(4),
    { profile: has(['c1'], { educationLevel: 1 }), to: 'g' },
    'found',
    [path('> g', { highestLevel: 4 })],
    { candidateLevel: 1 },
  ),
  // an old diploma counts for its level: 4 + 1 = 5
  handMade(
    'entry a: an unresolved diploma counts for its level',
    level(5),
    { profile: has(['c1'], { unresolved: [{ text: 'HTS', level: 4 }] }), to: 'g' },
    'found',
    [path('> g')],
    { candidateLevel: 4 },
  ),
  // mbo-4 asks vmbo-tl or mbo-3; overlap 0, level 4 <= 3 + 1
  handMade('entry b: named diploma', listed('mbo-4', 4), { profile: { educationLevel: 'MBO-3' }, to: 'g' }, 'found', byCourse, {
    candidateLevel: 3,
  }),
  handMade('entry b: alias of a diploma', listed('mbo-4', 4), { profile: { educationLevel: 'vakopleiding' }, to: 'g' }, 'found', byCourse),
  // wo-bachelor asks vwo (4) or hbo-bachelor (6): an ad (5) is above the lowest but not named, nor is havo
  handMade('entry b: only diplomas the law names', listed('wo-bachelor', 6), { profile: { educationLevel: 'ad' }, to: 'g' }, 'no-path', []),
  handMade(
    'entry b: level with the lowest, not named',
    listed('wo-bachelor', 6),
    { profile: { educationLevel: 'havo' }, to: 'g' },
    'no-path',
    [],
  ),
  // mbo-3 asks mbo-2 or vmbo-tl, which are all of level 2: the number 2 will do
  handMade(
    'entry b: a number, all diplomas of the level admit',
    listed('mbo-3', 3),
    { profile: { educationLevel: 2 }, to: 'g' },
    'found',
    byCourse,
  ),
  // mbo-4 asks vmbo-tl but not mbo-2: the number 2 might be either (course put at level 3, so that level is no hindrance)
  handMade('entry b: a number, not all admit', listed('mbo-4', 3), { profile: { educationLevel: 2 }, to: 'g' }, 'no-path', []),
  // vmbo-tl admits to mbo-4, level 4 > 2 + 1
  handMade('entry b: one level up at most', listed('mbo-4', 4), { profile: { educationLevel: 'vmbo-tl' }, to: 'g' }, 'no-path', []),
  // a completed whole course is its diploma: mbo-4, which admits to ad (5 <= 4 + 1)
  handMade(
    'entry b: completed whole course',
    {
      functions: { g: { requires: 'c1' } },
      courses: {
        x: { kind: 'qualification', programme: 'ad', level: 5, preparesFor: 'g' },
        y: { kind: 'qualification', programme: 'mbo-4', level: 4 },
      },
    },
    { profile: { courses: ['course:y'] }, to: 'g' },
    'found',
    byCourse,
    { candidateLevel: 4 },
  ),
  // an old diploma of level 4 is no diploma of the table: level known, no admission
  handMade(
    'entry b: an unresolved diploma does not admit',
    listed('ad', 5),
    { profile: { unresolved: [{ text: 'oud', level: 4 }] }, to: 'g' },
    'no-path',
    [],
    { candidateLevel: 4 },
  ),
  // s has its function's level, but not its courses
  handMade(
    'entry b: a specialisation by its own courses only',
    {
      functions: { a: { level: 4, requires: 'c1' }, s: { kind: 'specialisation', parent: 'a', requires: 'c2' } },
    },
    { profile: { educationLevel: 'mbo-3' }, to: 's' },
    'no-path',
    [],
  ),
  // the entry step is bound by minOverlap like any other
  handMade(
    'entry b: minOverlap binds',
    listed('mbo-4', 4),
    { profile: { educationLevel: 'mbo-3' }, to: 'g', constraints: { minOverlap: 0.1 } },
    'no-path',
    [],
    {
      relaxations: [{ constraint: 'minOverlap', to: 0, bestIds: ['function:g'] }],
    },
  ),
  // climbing 4 levels from the candidate's is no matter for maxLevelClimb: it binds steps between functions
  handMade(
    'entry is not bound by maxLevelClimb',
    listed('mbo-4', 4),
    { profile: { educationLevel: 'mbo-3' }, to: 'g', constraints: { maxLevelClimb: 0 } },
    'found',
    byCourse,
  ),
  handMade('basis must name entry', half, { profile: has(['c1']), to: 'g', constraints: { basis: ['documented'] } }, 'no-path', [], {
    relaxations: [{ constraint: 'basis', to: ['documented', 'entry'], bestIds: ['function:g'] }],
  }),
  // enter m on 1/1, then g with what m brings: 1/2; directly 0 < 0.5
  handMade(
    'enter and go on',
    { functions: { m: { requires: 'c1' }, g: { requires: 'c1 c3' } }, steps: 'm>g' },
    { profile: has(['c1']), to: 'g', constraints: { minEntryOverlap: 0.6 } },
    'found',
    [path('> m > g', { bases: ['entry', 'documented'], overlaps: [1, 0.5], weakest: 0.5, mean: 0.75 })],
  ),
];
