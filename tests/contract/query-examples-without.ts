import { seedsFacts, smallFacts } from './query-graphs.js';
import { onSeeds, onSmall, type Examples } from './query-example.js';

type Facts = typeof seedsFacts;
const every = (facts: Facts) => ({ ids: facts.nodes.map((node) => node.id) });
const functions = (facts: Facts) => ({ ids: facts.nodes.filter((node) => node.label === 'Function').map((node) => node.id) });
const edges = (facts: Facts) => ({
  edges: facts.edges.map(({ type, from, to }) => ({ id: `${type} ${from} ${to}`, type, from, to })),
});
const ofFunctions = [
  onSeeds(functions(seedsFacts)),
  onSmall(functions(smallFacts)),
  onSmall({ ids: ['nowhere:at-all'] }),
  onSmall({ ids: [] }),
];

export const withoutExamples: Examples = {
  'without/read-edges': [
    onSeeds(edges(seedsFacts)),
    onSmall(edges(smallFacts)),
    onSmall({ edges: edges(smallFacts).edges.map(({ from, to, ...edge }) => ({ ...edge, from: to, to: from })) }),
    onSmall({ edges: [{ id: 'none', type: 'REQUIRES', from: 'nowhere:at-all', to: 'competence:c1' }] }),
  ],
  'without/list-touched-functions': [
    onSeeds(every(seedsFacts)),
    ...every(smallFacts).ids.map((id) => onSmall({ ids: [id] })),
    onSmall({ ids: ['nowhere:at-all'] }),
  ],
  'without/list-stated-requirements': ofFunctions,
  'without/list-listed-wholes': ofFunctions,
  'without/list-own-branches': ofFunctions,
};
