import { build } from '../support/oracle/build.js';

/**
 * Somebody who is `start` holds c1 to c6. Three copies ask the same three of these; `other` two of three and `third` one of two, sharing
 * nothing with the copies nor with each other; `far` asks what nobody holds.
 */
export const nearCopies = build({
  functions: {
    start: { requires: 'c1 c2 c3 c4 c5 c6' },
    copy1: { requires: 'c1 c2 c3', branch: 'web' },
    copy2: { requires: 'c1 c2 c3', branch: 'web' },
    copy3: { requires: 'c1 c2 c3', branch: 'web' },
    other: { requires: 'c4 c5 n1', branch: 'net' },
    third: { requires: 'c6 n2', branch: 'net' },
    far: { requires: 'n3 n4' },
    lonely: { requires: 'n5 n6' },
  },
  steps: 'start>copy1 start>copy2 start>copy3 start>other start>third start>far',
});
