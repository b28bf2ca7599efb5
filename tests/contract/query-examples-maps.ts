import type { CatalogueFacts } from '../../src/catalogue/facts.js';
import { seedsFacts, smallFacts } from './query-graphs.js';
import { onSeeds, onSmall, type Examples } from './query-example.js';

const functionsOf = (facts: CatalogueFacts): string[] => facts.nodes.filter(({ label }) => label === 'Function').map(({ id }) => id);
const among = (ids: string[]) => ({ ids, among: Object.fromEntries(ids.map((id) => [id, true])) });
const software = ['function:software-developer', 'function:software-engineer', 'function:frontend-developer'];
const ofIds = [
  onSeeds({ ids: functionsOf(seedsFacts) }),
  onSeeds({ ids: [...software, 'nowhere:at-all'] }),
  onSmall({ ids: functionsOf(smallFacts) }),
  onSmall({ ids: [] }),
];

export const mapExamples: Examples = {
  'maps/list-stations': [onSeeds({ most: 101 }), onSeeds({ most: 3 }), onSmall({ most: 101 })],
  'maps/list-branch-stations': [
    onSeeds({ branch: 'branch:ict-infrastructuur', most: 101 }),
    onSeeds({ branch: 'branch:ict-infrastructuur', most: 2 }),
    onSeeds({ branch: 'branch:nowhere', most: 101 }),
    onSmall({ branch: 'branch:x', most: 101 }),
  ],
  'maps/read-stations': ofIds,
  'maps/list-steps-between': [
    onSeeds(among(functionsOf(seedsFacts))),
    onSeeds(among(software)),
    onSmall(among(functionsOf(smallFacts))),
    onSmall(among([])),
  ],
  'maps/list-steps-around': ofIds,
};
