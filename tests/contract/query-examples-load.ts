import { admitNodes } from '../../src/graph/queries/load.js';
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

const everyFunction = ofLabel('Function');
const counted = (functions: number): Example[] => [onSmall({}, [{ functions }])];

/** Counts of the small graph, worked out from its sketch. */
export const loadExamples: Examples = {
  ...Object.fromEntries(nodeLabels.map((label) => [`catalogue/upsert-${kebab(label)}`, nodeExamples(label)])),
  ...Object.fromEntries(edgeKinds.map(([, type]) => [`catalogue/upsert-${kebab(type)}`, edgeExamples(type)])),
  'catalogue/read-node-fingerprints': [onSeeds(), onSmall()],
  'catalogue/read-edge-fingerprints': [onSeeds(), onSmall()],
  'catalogue/read-edges-from': [
    onSeeds({ ids: ['function:software-developer', 'work-process:23405-b1-k1-w1', 'nowhere:at-all'] }),
    onSmall({ ids: ['function:a', 'function:b'] }),
  ],
  'catalogue/delete-nodes': [onSmall({ ids: ['function:a', 'competence:c1', 'nowhere:at-all'] }, [{ deleted: 2 }])],
  'catalogue/delete-edges': [
    onSmall(
      {
        rows: [
          { type: 'REQUIRES', from: 'function:a', to: 'competence:c1' },
          { type: 'TEACHES', from: 'function:a', to: 'competence:c2' },
        ],
      },
      [{ deleted: 1 }],
    ),
  ],
  // b > a (2 of 3), c > a (3 of 3), c > b (3 of 3.5) and g > b (2 of 3.5, by the match of c1 and d1); a > b, a > c and b > c are stated
  'catalogue/delete-derived-steps': [onSmall({ ids: everyFunction }, [{ deleted: 4 }]), onSmall({ ids: ['function:c'] }, [{ deleted: 2 }])],
  'catalogue/reset-functions': [onSmall({ ids: everyFunction }, [{ functions: 13 }]), onSmall({ ids: [] }, [{ functions: 0 }])],
  // nothing is out of sight: imports write there, tests/imports
  ...Object.fromEntries(Object.values(admitNodes).map(({ name }) => [name, [onSmall({}, [{ admitted: 0 }])]])),
  'catalogue/begin-arrival': [onSmall({ token: 't', at: 1 }, [{ token: 't' }])],
  'catalogue/hold-arrival': [onSmall({ token: 't', at: 1 }, []), onSmall({ token: 'killed', at: 2 }, [{ token: 'killed' }])],
  'catalogue/read-arrival': [onSmall({})],
  'catalogue/end-arrival': [onSmall({ token: 't' }, [{ deleted: 0 }]), onSmall({ token: 'killed' }, [{ deleted: 1 }])],
  'catalogue/delete-arriving': [onSmall({ limit: 10 }, [{ deleted: 0 }])],
  'catalogue/list-matched-competences': [onSeeds(), onSmall()],
  // b and g require d1, which matches c1; all are of one part
  'catalogue/list-functions-to-compute': [
    onSmall({ kept: [], requiring: {} }),
    onSmall({ kept: ['seeds'], requiring: {} }, []),
    onSmall({ kept: ['seeds'], requiring: { 'competence:d1': true } }),
  ],
  // a b c d g by their level, f g by the whole course
  'catalogue/set-function-levels': counted(6),
  'catalogue/set-function-branches': counted(5),
  'catalogue/inherit-from-function': counted(1),
  'catalogue/set-function-requirements': [onSmall({ ids: everyFunction }, [{ functions: 8 }])],
  'catalogue/set-competence-matches': [
    onSmall({ rows: [{ id: 'competence:c1', sameAs: ['competence:d1'], sameAsStated: [], closeTo: [] }] }, [{ competences: 1 }]),
  ],
  // a b c g require c1, c2, c3 or d1; s inherits from b
  'catalogue/set-function-brings': [
    onSmall({ matched: { 'competence:c1': true, 'competence:c2': true, 'competence:c3': true, 'competence:d1': true } }, [
      { functions: 6 },
    ]),
    onSmall({ matched: {} }, [{ functions: 0 }]),
  ],
  'catalogue/delete-code-matches': [onSmall({}, [{ deleted: 2 }])],
  // made by the load already
  'catalogue/match-by-code': [onSmall({}, [{ matches: 0 }])],
  'catalogue/match-function-by-uri': [onSmall({}, [{ matches: 0 }])],
  'catalogue/match-competence-by-uri': [onSmall({}, [{ matches: 0 }])],
  'catalogue/list-competence-match-edges': [onSeeds(), onSmall()],
  'catalogue/reset-competences': [onSmall({}, [{ competences: 10 }])],
  'catalogue/deprecate-nodes': [
    onSmall(
      {
        rows: [
          { id: 'function:a', replacedBy: 'function:b', fingerprint: 'x' },
          { id: 'nowhere:at-all', replacedBy: null, fingerprint: 'y' },
        ],
      },
      [{ written: 1 }],
    ),
  ],
  'catalogue/read-part-nodes': [onSeeds({ part: 'seeds' }), onSmall({ part: 'seeds' })],
  'catalogue/read-part-requirements': [onSeeds({ part: 'seeds' }), onSmall({ part: 'seeds' })],
  'catalogue/list-deprecated-functions': [onSmall()],
  'catalogue/count-derived-steps': [onSeeds(), onSmall()],
  'catalogue/read-node-properties': [onSmall({ ids: ['function:a', 'course:whole', 'nowhere:at-all'] })],
  'catalogue/read-edge-properties': [onSmall({ rows: [{ type: 'REQUIRES', from: 'function:a', to: 'competence:c1' }] })],
  'catalogue/read-edges-at': [onSmall({ ids: ['function:a', 'competence:c1'] })],
  'catalogue/read-catalogue-state': [onSeeds(), onSmall()],
  'catalogue/delete-catalogue': [onSmall({}, [{ deleted: 1 }])],
  'catalogue/create-function': [onSmall({ rows: [{ id: 'function:new', properties: properties('function:new') }] }, [{ written: 1 }])],
  'catalogue/create-competence': [
    onSmall({ rows: [{ id: 'competence:new', properties: properties('competence:new') }] }, [{ written: 1 }]),
  ],
  'catalogue/create-requires': edgeExamples('REQUIRES'),
  'catalogue/create-broader': edgeExamples('BROADER'),
  'catalogue/set-function-criteria': counted(2),
  'catalogue/set-function-work': counted(2),
  'catalogue/set-function-parents': counted(3),
  'catalogue/list-derivable-functions': [onSeeds(), onSmall()],
  'catalogue/derive-steps': [
    onSmall({ ids: ['function:a', 'function:b'], minOverlap: 0.25, minShared: 2, best: 20 }, [{ steps: 0 }]),
    // e > d (1 of 2); b is the best of g but has its step already, so the next best is kept
    onSmall({ ids: ['function:g', 'function:e'], minOverlap: 0.25, minShared: 1, best: 1 }, [{ steps: 2 }]),
  ],
  'catalogue/list-stepping-functions': [onSeeds(), onSmall()],
  // every step out of these: a stated one, one to a function that asks nothing, one on a ladder
  'catalogue/restore-function-fractions': [onSmall({}, [{ functions: 13 }])],
  'catalogue/restore-step-fractions': [onSmall({}, [{ steps: 16 }])],
  'catalogue/set-step-gains': [
    onSmall({ ids: ['function:a', 'function:b', 'function:r1'] }, [{ steps: 7 }]),
    onSmall({ ids: [] }, [{ steps: 0 }]),
  ],
  'catalogue/write-catalogue-state': [
    onSmall({ version: 'v', rulesVersion: 'r', settings: '{}', parts: ['{}'], shelf: [], deprecated: [] }, [{ version: 'v' }]),
  ],
  'catalogue/read-catalogue-version': [onSeeds(), onSmall()],
  'catalogue/count-nodes': [onSeeds(), onSmall()],
  'catalogue/count-edges': [onSeeds(), onSmall()],
};
