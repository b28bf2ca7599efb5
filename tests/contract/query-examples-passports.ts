import { onSeeds, onSmall, type Examples } from './query-example.js';

export const passportExamples: Examples = {
  'passports/describe-nodes': [
    onSeeds({
      ids: ['course:27015', 'competence:analytisch', 'work-process:23405-b1-k1-w1', 'function:software-developer', 'criterion:none'],
    }),
    onSmall({ ids: ['competence:c1', 'function:a', 'nowhere:at-all'] }),
    onSmall({ ids: [] }),
  ],
  'passports/list-holdable': [onSeeds(), onSmall()],
};
