import type { Query } from '../../src/graph/query.js';
import { queries } from '../../src/graph/queries.js';
import type { Examples } from './query-example.js';
import { onSeeds, onSmall } from './query-example.js';
import { accessExamples } from './query-examples-access.js';
import { assessmentExamples } from './query-examples-assessments.js';
import { browseExamples } from './query-examples-browse.js';
import { candidateExamples } from './query-examples-candidates.js';
import { exploringExamples } from './query-examples-exploring.js';
import { loadExamples } from './query-examples-load.js';
import { mapExamples } from './query-examples-maps.js';
import { passportExamples } from './query-examples-passports.js';
import { pathExamples } from './query-examples-paths.js';
import { researchExamples } from './query-examples-research.js';
import { seedsFacts, smallFacts } from './query-graphs.js';
import { withoutExamples } from './query-examples-without.js';

const idsOf = (facts: typeof seedsFacts, label: string): { ids: string[] } => ({
  ids: facts.nodes.filter((node) => node.label === label).map((node) => node.id),
});
const both = (label: string) => [
  onSeeds(idsOf(seedsFacts, label)),
  onSmall(idsOf(smallFacts, label)),
  onSmall({ ids: ['nowhere:at-all'] }),
  onSmall({ ids: [] }),
];
const pairs = (facts: typeof seedsFacts, type: string) => ({
  pairs: facts.edges.filter((edge) => edge.type === type).map(({ from, to }) => ({ from, to })),
});

const profileExamples: Examples = {
  'profiles/list-branch-ids': [onSeeds(), onSmall()],
  'profiles/read-known-ids': [
    ...both('Function'),
    onSeeds({ ids: ['competence:klantgericht', 'nowhere:at-all', 'course:27015', 'source:web'] }),
  ],
  'profiles/read-courses': both('Course'),
  'profiles/read-core-tasks': [
    onSeeds({ ids: ['core-task:23405-b1-k1'], workIds: ['work-process:23405-p2-k1-w1'] }),
    onSeeds({ ids: [], workIds: idsOf(seedsFacts, 'WorkProcess').ids }),
    onSmall({ ids: ['core-task:t1'], workIds: [] }),
    onSmall({ ids: [], workIds: [] }),
  ],
  'profiles/read-work-requirements': both('WorkProcess'),
  'profiles/read-matches': both('Competence'),
};

const explanationExamples: Examples = {
  'explanations/read-requirements': both('Function'),
  'explanations/read-steps': [
    onSeeds(pairs(seedsFacts, 'PROGRESSES_TO')),
    onSmall(pairs(smallFacts, 'PROGRESSES_TO')),
    onSmall({
      pairs: [
        { from: 'function:b', to: 'function:a' },
        { from: 'function:a', to: 'function:a' },
      ],
    }),
  ],
  'explanations/read-listed-courses': both('Function'),
  'explanations/read-course-wholes': both('Course'),
  'explanations/read-performed-work': both('Function'),
  'explanations/read-criteria': both('Function'),
  'explanations/count-requirers': [onSeeds(), onSmall()],
  'explanations/read-names': [
    ...both('Competence'),
    onSeeds({ ids: ['criterion:0403-3-problemen', 'competence:analytisch', 'nowhere:at-all'] }),
  ],
  'explanations/read-match-edges': [
    onSeeds(pairs(seedsFacts, 'MATCHES')),
    onSmall(pairs(smallFacts, 'MATCHES')),
    onSmall({ pairs: [{ from: 'competence:d1', to: 'competence:c1' }] }),
  ],
};

const planExamples: Examples = {
  'plans/list-offered-courses': [onSeeds(), onSmall()],
  'plans/list-covered-core-tasks': [onSeeds(), onSmall()],
  'plans/list-recognisable-work': [onSeeds(), onSmall()],
};

/** At least one for every query of the manifest; `tests/contract` runs them on every engine. */
export const queryExamples: Examples = {
  ...loadExamples,
  ...browseExamples,
  ...profileExamples,
  ...pathExamples,
  ...withoutExamples,
  ...explanationExamples,
  ...exploringExamples,
  ...researchExamples,
  'feeders/list-special-holders': [onSeeds(), onSmall()],
  ...planExamples,
  ...candidateExamples,
  ...mapExamples,
  ...passportExamples,
  ...assessmentExamples,
  ...accessExamples,
};

/** The manifest by the names of its files. */
export const manifest: ReadonlyMap<string, Query> = new Map(
  Object.values(queries as unknown as Record<string, Query>).map((query) => [query.name, query]),
);
export const readingQueries = [...manifest.values()].filter((query) => query.access === 'read');
export const writingQueries = [...manifest.values()].filter((query) => query.access === 'write');
