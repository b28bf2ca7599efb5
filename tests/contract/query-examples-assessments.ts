import { onSeeds, onSmall, type Example, type Examples } from './query-example.js';

const ids = (seeds: readonly string[], small: readonly string[]): Example[] => [
  onSeeds({ ids: [...seeds] }),
  onSmall({ ids: [...small, 'nowhere:at-all'] }),
  onSmall({ ids: [] }),
];

export const assessmentExamples: Examples = {
  'assessments/read-work-processes': ids(['work-process:0403-ra1', 'work-process:23405-b1-k1-w1'], ['work-process:w2', 'work-process:w1']),
  // the small graph has no statements, and none of its competences is a behaviour
  'assessments/read-statements': [
    onSeeds({ ids: ['statement:metrolijn', 'nowhere:at-all', 'statement:geen-volledige-dekking'] }),
    onSeeds({ ids: [] }),
  ],
  'assessments/list-rungs': [onSeeds(), onSmall()],
  'assessments/read-rung-criteria': ids(['function:0403-1', 'function:0403-4', 'function:0403'], ['function:r2', 'function:r1']),
  'assessments/list-branch-depth': ids(
    ['branch:software-ontwikkeling', 'branch:ict-infrastructuur', 'branch:ict-support'],
    ['branch:y', 'branch:x'],
  ),
  'assessments/list-shared-behaviours': [onSeeds()],
  'suggestions/list-names': [onSeeds(), onSmall()],
};
