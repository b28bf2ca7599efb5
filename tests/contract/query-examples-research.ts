import { onSeeds, onSmall, type Examples } from './query-example.js';
import { seedsFacts, smallFacts } from './query-graphs.js';

const ids = (facts: typeof seedsFacts): string[] => facts.nodes.map((node) => node.id);
const types = (...names: string[]) => Object.fromEntries(names.map((name) => [name, true]));

export const researchExamples: Examples = {
  'research/list-nodes': [onSeeds(), onSmall()],
  'research/list-functions-on': [
    onSeeds({ branches: ['branch:ict-support', 'branch:software-ontwikkeling'] }),
    onSmall({ branches: smallFacts.nodes.filter((node) => node.label === 'Branch').map((node) => node.id) }),
    onSmall({ branches: ['branch:nowhere'] }),
  ],
  'research/list-beside': [
    onSeeds({ ids: ['function:software-developer', 'function:0403'] }),
    onSmall({ ids: ['function:a', 'function:b'] }),
    onSmall({ ids: ['nowhere:at-all'] }),
  ],
  'research/list-edges-from': [
    onSeeds({ ids: ids(seedsFacts), types: types('REQUIRES', 'PROGRESSES_TO', 'MATCHES', 'PART_OF', 'ON', 'PERFORMS') }),
    onSmall({ ids: ids(smallFacts), types: types('REQUIRES', 'TEACHES', 'PROGRESSES_TO') }),
    onSmall({ ids: ids(smallFacts), types: {} }),
  ],
};
