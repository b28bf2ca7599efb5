import type { CatalogueFacts } from '../../src/catalogue/facts.js';
import { seedsFacts, smallFacts } from './query-graphs.js';
import { onSeeds, onSmall, type Examples } from './query-example.js';

const every = (facts: CatalogueFacts, label: string): string[] => facts.nodes.filter((node) => node.label === label).map((node) => node.id);
const flags = (ids: readonly string[]): Record<string, true> => Object.fromEntries(ids.map((id) => [id, true as const]));
const allBases = ['documented', 'specialisation', 'ladder', 'derived', 'entry'];
const held = flags(every(seedsFacts, 'Competence').filter((_, index) => index % 3 === 0));

/** Every function as an origin held and as one entered; no bound but the number of paths. `distance` 0 keeps nothing out. */
function open(facts: CatalogueFacts, goal: string) {
  const functions = every(facts, 'Function');
  return {
    origins: {
      all: functions.slice(0, 14).map((id, index) => ({
        id,
        entered: index % 2 === 1,
        overlap: index % 4 === 1 ? null : index / 14,
        counts: index % 3 > 0 || index % 2 === 1,
      })),
    },
    goal,
    held: {},
    essentialOnly: false,
    matching: 'close',
    excluded: {},
    anyBranch: true,
    branches: {},
    bases: flags(allBases),
    maxLevelClimb: 7,
    lowestLevel: 0,
    highestLevel: 99,
    leastOverlap: 0,
    leastDerived: 0,
    unknownAllowed: true,
    unknownDerived: true,
    distance: Object.fromEntries(functions.map((id) => [id, 0])),
    via: {},
    shorter: { paths: [] },
    byOverlap: false,
    limit: 40,
  };
}
const seeds = { ...open(seedsFacts, 'function:software-engineer'), held };
const small = open(smallFacts, 'function:g');
const one = (facts: typeof seeds, id: string) => ({ ...facts, origins: { all: [{ id, entered: false, overlap: null, counts: false }] } });

const pathsOf = [
  onSeeds(one({ ...seeds, goal: 'function:ict-infrastructuur-architect' }, 'function:ict-infrastructuur-operator')),
  onSeeds({ ...one(seeds, 'function:medewerker-ict'), byOverlap: true, matching: 'exact', essentialOnly: true }),
  onSeeds({
    ...seeds,
    matching: 'none',
    maxLevelClimb: 2,
    lowestLevel: 2,
    highestLevel: 6,
    leastOverlap: 200_000_000,
    leastDerived: 400_000_000,
    unknownAllowed: false,
    unknownDerived: false,
  }),
  onSeeds({ ...seeds, goal: 'function:0403-1', bases: flags(['ladder']) }),
  onSmall(small),
  onSmall({ ...small, byOverlap: true, matching: 'exact', held: flags(['competence:c1', 'competence:c6', 'criterion:k2']) }),
  onSmall({
    ...small,
    matching: 'none',
    essentialOnly: true,
    anyBranch: false,
    branches: flags(['branch:x', 'branch:y']),
    excluded: flags(['function:d']),
    shorter: { paths: [{ functions: ['function:a', 'function:b', 'function:g'], weakest: 1_000_000_000 }] },
  }),
  onSmall({ ...small, via: flags(['function:b']), limit: 1 }),
  onSmall({ ...small, goal: 'function:r2' }),
];

const noBound = {
  essentialOnly: false,
  excluded: {},
  anyBranch: true,
  branches: {},
  leastEntry: 0,
  leastOverlap: 0,
  unknownAllowed: true,
  overlapLevel: 9,
  courseLevel: 9,
  admitted: flags(['mbo-3', 'mbo-4', 'ad', 'hbo-bachelor']),
};
const functionsOf = (facts: CatalogueFacts) => ({ ids: every(facts, 'Function') });

export const pathExamples: Examples = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((steps) => [`paths/paths-of-${steps}-steps`, pathsOf])),
  'paths/find-entries': [
    onSeeds({ ...noBound, held }),
    onSeeds({
      ...noBound,
      held,
      essentialOnly: true,
      leastEntry: 300_000_000,
      overlapLevel: 4,
      courseLevel: 5,
      anyBranch: false,
      branches: flags(['branch:ict-support', 'branch:software-ontwikkeling']),
    }),
    onSmall({ ...noBound, held: flags(['competence:c1', 'competence:c4']) }),
    onSmall({ ...noBound, held: {}, leastEntry: 1, courseLevel: 5, unknownAllowed: false }),
  ],
  'paths/list-steps-into': [
    onSeeds({ ids: ['function:software-engineer', 'function:medewerker-ict', 'function:software-engineer'], bases: flags(allBases) }),
    onSeeds({ ids: every(seedsFacts, 'Function'), bases: flags(['derived']) }),
    onSmall({ ids: ['function:c', 'function:f'], bases: flags(['documented']) }),
    onSmall({ ids: [], bases: flags(allBases) }),
  ],
  'paths/read-deprecated': [onSeeds(), onSmall()],
  'paths/list-goals': [
    onSeeds({ excluded: {}, anyBranch: true, branches: {} }),
    onSeeds({ excluded: flags(['function:software-engineer']), anyBranch: false, branches: flags(['branch:software-ontwikkeling']) }),
    onSmall({ excluded: flags(['function:a']), anyBranch: false, branches: flags(['branch:x']) }),
  ],
  'paths/count-functions': [onSeeds(), onSmall()],
  'paths/project-functions': [
    onSeeds({ after: '', limit: 1_000 }),
    onSeeds({ after: 'function:medewerker-ict', limit: 3 }),
    onSmall({ after: '', limit: 1_000 }),
    onSmall({ after: 'function:zz', limit: 1 }),
  ],
  'paths/project-steps': [onSeeds(), onSmall()],
  'paths/project-admissions': [onSeeds(), onSmall()],
  'paths/read-functions': [onSeeds(functionsOf(seedsFacts)), onSmall(functionsOf(smallFacts)), onSmall({ ids: ['function:nobody'] })],
};
