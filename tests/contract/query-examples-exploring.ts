import { pagedLabels, type PagedLabel } from '../../src/graph/queries/paged-labels.js';
import { onSeeds, onSmall, type Example, type Examples } from './query-example.js';
import { seedsFacts, smallFacts } from './query-graphs.js';

const idsOf = (facts: typeof seedsFacts, label: string): string[] =>
  facts.nodes.filter((node) => node.label === label).map((node) => node.id);
const labels = Object.keys(pagedLabels) as PagedLabel[];
const all = Object.fromEntries(labels.map((label) => [label, true]));
const start = { afterName: null, afterId: null, most: 10 };
const mark = (source: string): string => `"source":"${source}"`;

/** With every filter set, per label: a value that some node of the seeds has. */
const narrow: Readonly<Record<PagedLabel, Record<string, unknown>>> = {
  Function: { kind: 'function', branch: 'branch:ict-support', level: 4, source: mark('source:ontwikkelpad-it-3.0') },
  Competence: { kind: 'behaviour', scheme: 'ontwikkelpad', source: mark('source:ontwikkelpad-it-3.0') },
  WorkProcess: { function: 'function:0403', source: mark('source:functieprofiel-0403') },
  CoreTask: { source: mark('source:kwalificatiedossier-23405') },
  Course: {
    kind: 'qualification',
    level: 4,
    status: 'current',
    function: 'function:ict-infrastructuur-technicus',
    source: mark('source:ontwikkelpad-it-3.0'),
  },
  Branch: { source: mark('source:ontwikkelpad-it-3.0') },
  Criterion: { function: 'function:0403-3', source: mark('source:functieprofiel-0403') },
  TargetGroup: { source: mark('source:hca-ict-2030') },
  Instrument: { source: mark('source:hca-ict-2030') },
  Initiative: { source: mark('source:hca-ict-2030') },
  Statement: { kind: 'trend', source: mark('source:hca-ict-2030') },
  Source: { kind: 'law' },
};
const open = (label: PagedLabel) => Object.fromEntries(pagedLabels[label].filters.map((name) => [name, null]));

const pages = (label: PagedLabel): Example[] => [
  onSeeds({ words: [], ...open(label), ...start }),
  onSeeds({ words: ['e'], ...open(label), ...start, afterName: 'D', afterId: 'x', most: 3 }),
  onSeeds({ words: [], ...narrow[label], ...start }),
  // the small graph has none of the other labels
  ...(idsOf(smallFacts, label).length === 0
    ? []
    : [
        onSmall({ words: [], ...open(label), ...start }),
        onSmall({ words: [], ...open(label), ...start, afterName: 'twin', afterId: 'target-group:t6' }),
      ]),
];
const counts = (label: PagedLabel): Example[] => [
  onSeeds({ words: ['e'], ...open(label) }),
  onSeeds({ words: [], ...narrow[label] }),
  onSmall({ words: [], ...open(label) }),
];
const perLabel = (verb: string, examples: (label: PagedLabel) => Example[]): Examples =>
  Object.fromEntries(labels.map((label) => [`exploring/${verb}-${pagedLabels[label].plural}`, examples(label)]));

const related = (facts: typeof seedsFacts, from: string, type: string, label: string, direction: string, after: string | null = null) => ({
  ids: idsOf(facts, from),
  type,
  label,
  direction,
  after,
  until: 4,
});
const steps = { from: null, to: null, basis: null, afterFrom: null, afterTo: null, most: 20 };
const everyType = { REQUIRES: true, PROGRESSES_TO: true, MATCHES: true, PART_OF: true };

export const exploringExamples: Examples = {
  ...perLabel('page', pages),
  ...perLabel('count', counts),
  'exploring/read-nodes': [
    ...labels.map((label) => onSeeds({ ids: idsOf(seedsFacts, label) })),
    ...labels.map((label) => onSmall({ ids: idsOf(smallFacts, label) })),
    onSmall({ ids: ['nowhere:at-all', 'function:o', 'function:b'] }),
  ],
  'exploring/list-related': [
    onSeeds(related(seedsFacts, 'Function', 'PROGRESSES_TO', 'Function', 'out')),
    onSeeds(related(seedsFacts, 'Function', 'PROGRESSES_TO', 'Function', 'in', 'function:software-developer in')),
    onSeeds(related(seedsFacts, 'Competence', 'MATCHES', 'Competence', 'both')),
    onSeeds(related(seedsFacts, 'WorkProcess', 'PERFORMS', 'Function', 'in')),
    onSmall(related(smallFacts, 'Competence', 'MATCHES', 'Competence', 'both')),
    onSmall(related(smallFacts, 'Function', 'REQUIRES', 'Competence', 'out')),
    onSmall(related(smallFacts, 'Function', 'REQUIRES', 'Competence', 'out', 'competence:c3 out')),
    onSmall(related(smallFacts, 'Function', 'REQUIRES', 'Competence', 'out', 'zzz')),
    onSmall(related(smallFacts, 'Course', 'TEACHES', 'Competence', 'out')),
  ],
  'exploring/list-requirements': [
    onSeeds({ ids: idsOf(seedsFacts, 'Function'), after: null, until: 100 }),
    onSeeds({ ids: idsOf(seedsFacts, 'Function'), after: 'competence:d', until: 2 }),
    onSmall({ ids: idsOf(smallFacts, 'Function'), after: null, until: 100 }),
    onSmall({ ids: idsOf(smallFacts, 'Function'), after: 'zzz', until: 100 }),
  ],
  'exploring/list-edges-around': [
    onSeeds({ ids: ['function:software-developer', 'competence:klantgericht'], types: everyType, most: 50 }),
    onSmall({ ids: ['function:a', 'function:b', 'competence:c1'], types: everyType, most: 50 }),
    onSmall({ ids: ['function:a', 'function:b'], types: { PERFORMS: true }, most: 2 }),
  ],
  'exploring/search-nodes': [
    onSeeds({ words: ['ict'], labels: all, ...start }),
    onSeeds({ words: ['ict'], labels: { Course: true, Function: true }, ...start, afterName: 'I', afterId: 'x' }),
    onSmall({ words: [], labels: { TargetGroup: true }, ...start }),
  ],
  'exploring/count-found-nodes': [onSeeds({ words: ['ict'], labels: all }), onSmall({ words: [], labels: { TargetGroup: true } })],
  'exploring/page-steps': [
    onSeeds(steps),
    onSeeds({ ...steps, basis: 'documented', afterFrom: 'function:ict-infrastructuur-operator', afterTo: 'function:a' }),
    onSmall({ ...steps, from: 'function:b' }),
    onSmall({ ...steps, to: 'function:c', most: 1 }),
  ],
  'exploring/count-steps': [onSeeds({ from: null, to: null, basis: 'derived' }), onSmall({ from: 'function:b', to: null, basis: null })],
  'exploring/count-edges-by-basis': [onSeeds(), onSmall()],
  'exploring/count-branch-functions': [onSeeds(), onSmall()],
  'exploring/count-degrees': [onSeeds(), onSmall()],
};
