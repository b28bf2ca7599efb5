import { onSeeds, onSmall, type Example, type Examples } from './query-example.js';

const page = { words: [], from: 0, until: 100 };
const mark = (source: string): string => `"source":"${source}"`;
/** Everything; two words on the second page; and one list with every filter set, as the page of a source asks. */
const lists = (filters: Record<string, null>, some: object, word: string): Example[] => [
  onSeeds({ ...page, ...filters }),
  onSeeds({ ...page, ...filters, words: [word], from: 1, until: 3 }),
  onSeeds({ ...page, ...filters, ...some }),
  onSmall({ ...page, ...filters }),
  onSmall({ ...page, ...filters, from: 1, until: 2 }),
  onSmall({ ...page, ...filters, from: 900, until: 950 }),
];
const ids = (seeds: readonly string[], small: readonly string[]): Example[] => [
  ...seeds.map((id) => onSeeds({ id })),
  ...small.map((id) => onSmall({ id })),
  onSmall({ id: 'nowhere:at-all' }),
];
const pad = mark('source:ontwikkelpad-it-3.0');
const developer = 'function:software-developer';
const [work, task] = ['work-process:23405-b1-k1-w1', 'competence:sbb-kwaliteit-leveren'];

const functions = (...small: string[]): Example[] =>
  ids([developer, 'function:ict-infrastructuur-operator', 'function:cloud-technicus', 'function:0403-2', 'function:0403'], small);
const competences = (...small: string[]): Example[] => ids(['competence:klantgericht', task], small);
const works = (...small: string[]): Example[] => ids([work, 'work-process:0403-ra1'], small);
const courses = (...small: string[]): Example[] => ids(['course:27016', 'course:23405-rekenen', 'course:80130'], small);

export const browseExamples: Examples = {
  'catalogue/list-functions': lists(
    { kind: null, branch: null, level: null, source: null },
    { kind: 'function', branch: 'branch:ict-support', source: pad },
    'ict',
  ),
  'catalogue/list-competences': lists({ kind: null, scheme: null, source: null }, { kind: 'behaviour', source: pad }, 'e'),
  'catalogue/list-work-processes': lists(
    { function: null, source: null },
    { function: 'function:0403', source: mark('source:functieprofiel-0403') },
    'e',
  ),
  'catalogue/list-courses': lists(
    { kind: null, level: null, status: null, function: null, source: null },
    { kind: 'qualification', status: 'current' },
    'e',
  ),
  'catalogue/list-branches': lists({ source: null }, { source: pad }, 'i'),
  'catalogue/list-target-groups': lists({ source: null }, { source: mark('source:hca-ict-2030') }, 'e'),
  'catalogue/list-sources': lists({ kind: null }, { kind: 'law' }, 'e'),

  'catalogue/get-function': functions('function:a', 'function:s'),
  'catalogue/get-competence': competences('competence:c1'),
  'catalogue/get-work-process': works('work-process:w1'),
  'catalogue/get-course': courses('course:part', 'course:whole', 'course:own'),
  'catalogue/get-branch': ids(['branch:ict-support'], ['branch:x']),
  'catalogue/get-target-group': ids(['target-group:politie'], ['target-group:t4']),
  'catalogue/get-source': ids(['source:esco-1.1.1', 'source:web'], ['source:one']),

  'catalogue/name-branches': [
    onSeeds({ ids: ['branch:software-ontwikkeling', 'branch:ict-support', 'branch:nowhere'] }),
    onSmall({ ids: ['branch:y', 'branch:x'] }),
  ],
  'catalogue/list-function-family': functions('function:b', 'function:s', 'function:profile'),
  'catalogue/list-function-neighbours': functions('function:b', 'function:c'),
  'catalogue/list-function-matches': ids(
    ['function:datacenter-operator', 'esco:9729c0f3-c9bc-482e-ac59-a82ec3b67ba3'],
    ['function:d', 'function:o'],
  ),
  'catalogue/list-function-courses': functions('function:g', 'function:e'),
  'catalogue/list-function-requirements': functions('function:b', 'function:s'),
  'catalogue/list-function-work-processes': functions('function:b'),
  'catalogue/list-function-criteria': functions('function:r1'),

  'catalogue/list-competence-functions': competences('competence:c1'),
  'catalogue/list-competence-work-processes': competences('competence:c5'),
  'catalogue/list-competence-core-tasks': ids(
    [task, 'competence:23405-oplossingsgericht-denken', 'competence:sbb-samenwerken-en-overleggen'],
    ['competence:c6'],
  ),
  'catalogue/list-competence-courses': competences('competence:c5'),
  'catalogue/list-competence-matches': ids(
    ['competence:communicatief', 'competence:klantgericht'],
    ['competence:c1', 'competence:d1', 'competence:c4'],
  ),

  'catalogue/list-work-process-core-tasks': works('work-process:w1'),
  'catalogue/list-work-process-competences': works('work-process:w1'),
  'catalogue/list-work-process-functions': works('work-process:w1'),
  'catalogue/list-work-process-courses': works('work-process:w1'),

  'catalogue/list-course-parts': courses('course:part', 'course:whole'),
  'catalogue/list-course-functions': courses('course:whole'),
  'catalogue/list-course-work-processes': courses('course:part'),
  'catalogue/list-course-core-tasks': courses('course:part'),
  'catalogue/list-course-competences': courses('course:part'),

  'catalogue/list-branch-functions': ids(['branch:ict-support', 'branch:ict-infrastructuur'], ['branch:y', 'branch:empty']),
  'catalogue/count-source-nodes': [
    onSeeds({ source: pad }),
    onSmall({ source: mark('source:one') }),
    onSmall({ source: mark('source:none') }),
  ],
  'catalogue/count-source-edges': [
    onSeeds({ source: pad }),
    onSmall({ source: mark('source:one') }),
    onSmall({ source: mark('source:none') }),
  ],
  'catalogue/list-known-names': [onSeeds(), onSmall()],
};
