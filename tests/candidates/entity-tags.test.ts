import { readEntityTags } from '../../src/candidates/conditions.js';

describe('lists of ETags', () => {
  test.each([
    ['*', '*'],
    ['"1-a"', ['"1-a"']],
    [' W/"1-a" , "2-b",', ['W/"1-a"', '"2-b"']],
    [',, "3-c"', ['"3-c"']],
  ])('%j', (text, tags) => expect(readEntityTags(text, 'If-Match')).toEqual(tags));

  test.each(['', ',', '1-a', '"1-a" "2-b"', '"1-a', 'w/"1-a"', `"a"${', '.repeat(25)}x`, `"a"${', '.repeat(450)}x`])(
    'refuses %j',
    (text) => {
      // the last two are read character by character: a reader that tries every way to part the spaces never ends
      expect(() => readEntityTags(text, 'If-Match')).toThrow('If-Match is no list of ETags');
    },
  );
});
