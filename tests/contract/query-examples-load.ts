import { edgeKinds, nodeLabels } from '../../src/catalogue/facts.js';
import { smallFacts } from './query-graphs.js';
import { onSeeds, onSmall, type Example, type Examples } from './query-example.js';

const kebab = (name: string): string =>
  name
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replaceAll('_', '-');
const properties = (id: string) => ({
  id,
  name: 'één',
  weight: 0.5,
  rung: 3,
  aliases: ['a', 'b'],
  aliasless: [],
  sources: [],
  fingerprint: 'test',
});
const ofLabel = (label: string): string[] => smallFacts.nodes.filter((node) => node.label === label).map((node) => node.id);

/** One node that is new and one that is there. */
function nodeExamples(label: string): Example[] {
  const ids = [`${kebab(label)}:new`, ...ofLabel(label).slice(0, 1)];
  return [
    onSmall({ rows: ids.map((id) => ({ id, properties: properties(id) })) }, [{ written: ids.length }]),
    onSmall({ rows: [] }, [{ written: 0 }]),
  ];
}

/** One edge of each permitted pair of labels, and one whose end is not there. */
function edgeExamples(wanted: string): Example[] {
  const pairs = edgeKinds.filter(([, type]) => type === wanted).map(([from, , to]) => ({ from: ofLabel(from)[0], to: ofLabel(to).at(-1) }));
  const rows = pairs.map(({ from, to }) => ({ from, to, properties: properties(`${wanted} ${from} ${to}`) }));
  const dangling = { from: 'function:a', to: 'nowhere:at-all', properties: properties('dangling') };
  return [onSmall({ rows: [...rows, dangling] }, [{ written: rows.length }])];
}

const counted = (functions: number): Example[] => [onSmall({}, [{ functions }])];

/** Counts of the small graph, worked out from its sketch. */
export const loadExamples: Examples = {
  ...Object.fromEntries(nodeLabels.map((label) => [`catalogue/upsert-${kebab(label)}`, nodeExamples(label)])),
  ...Object.fromEntries(edgeKinds.map(([, type]) => [`catalogue/upsert-${kebab(type)}`, edgeExamples(type)])),
  'catalogue/read-node-fingerprints': [onSeeds(), onSmall()],
  'catalogue/read-edge-fingerprints': [onSeeds(), onSmall()],
  'catalogue/delete-nodes': [onSmall({ ids: ['function:a', 'competence:c1', 'nowhere:at-all'] }, [{ deleted: 2 }])],
  'catalogue/delete-edges': [
    onSmall(
      {
        rows: [
          { from: 'function:a', to: 'competence:c1', id: 'requires~function:a~competence:c1' },
          { from: 'function:a', to: 'competence:c2', id: 'no-such-edge' },
        ],
      },
      [{ deleted: 1 }],
    ),
  ],
  // b > a (2 of 3), c > a (3 of 3), c > b (3 of 3.5) and g > b (2 of 3.5, by the match of c1 and d1); a > b, a > c and b > c are stated
  'catalogue/delete-derived-steps': [onSmall({}, [{ deleted: 4 }])],
  'catalogue/reset-functions': counted(13),
  // a b c d g by their level, f g by the whole course
  'catalogue/set-function-levels': counted(6),
  'catalogue/set-function-branches': counted(5),
  'catalogue/inherit-from-function': counted(1),
  'catalogue/set-function-requirements': counted(8),
  'catalogue/set-competence-matches': [
    onSmall({ rows: [{ id: 'competence:c1', sameAs: ['competence:d1'], sameAsStated: [], closeTo: [] }] }, [{ competences: 1 }]),
  ],
  'catalogue/set-function-brings': counted(8),
  'catalogue/set-function-criteria': counted(2),
  'catalogue/set-function-work': counted(2),
  'catalogue/set-function-parents': counted(3),
  'catalogue/list-derivable-functions': [onSeeds(), onSmall()],
  'catalogue/derive-steps': [
    onSmall({ ids: ['function:a', 'function:b'], minOverlap: 0.25, minShared: 2, best: 20 }, [{ steps: 0 }]),
    // e > d (1 of 2); b is the best of g but has its step already, so the next best is kept
    onSmall({ ids: ['function:g', 'function:e'], minOverlap: 0.25, minShared: 1, best: 1 }, [{ steps: 2 }]),
  ],
  // every step out of these: a stated one, one to a function that asks nothing, one on a ladder
  'catalogue/set-step-gains': [
    onSmall({ ids: ['function:a', 'function:b', 'function:r1'] }, [{ steps: 7 }]),
    onSmall({ ids: [] }, [{ steps: 0 }]),
  ],
  'catalogue/write-catalogue-version': [onSmall({ version: 'v', rulesVersion: 'r', settings: '{}' }, [{ version: 'v' }])],
  'catalogue/read-catalogue-version': [onSeeds(), onSmall()],
  'catalogue/count-nodes': [onSeeds(), onSmall()],
  'catalogue/count-edges': [onSeeds(), onSmall()],
};
