import validator from 'validator';

const day = String.raw`(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19|20)\d\d|(?:19|20)\d\d[-./](?:0[1-9]|1[0-2])[-./](?:0[1-9]|[12]\d|3[01])`;
const month = String.raw`(?:0?[1-9]|1[0-2])[-./](?:19|20)\d\d|(?:19|20)\d\d[-./](?:0[1-9]|1[0-2])`;
const alone = (text: string): RegExp => new RegExp(String.raw`(?<!\d|\d[-./])(?:${text})(?!\d|[-./]\d)`, 'g');

/** Numbers that are something else than a person's: days and periods, codes of rungs, UUIDs, ISBNs whose check digit is right. */
const kinds: readonly (readonly [pattern: RegExp, right?: (found: string) => boolean])[] = [
  [alone(`(?:${day})(?: ?[-/] ?(?:${day}))?`)],
  [alone(`(?:${month}) ?[-/] ?(?:${month})`)],
  // a rung of a function profile: 0403-3
  [/(?<![\d-])0\d{3}-\d(?![\d-])/g],
  // one of digits alone could be made to carry a number
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b/gi, (found) => /[a-f]/i.test(found.slice(0, 8))],
  [/(?<!\d)97[89](?:[- ]?\d){10}(?!\d)/g, (found) => validator.isISBN(found, 13)],
  // nine digits and a check digit can be a telephone number too: only what is called an ISBN is one
  [/(?<=\bisbn(?:-?10)?:? ?)\d(?:[- ]?\d){8}[- ]?[\dx](?!\d)/gi, (found) => validator.isISBN(found, 10)],
];

/** The text with such numbers blotted out, each at its length, so that places stay. */
export function withoutHarmless(text: string): string {
  let left = text;
  for (const [pattern, right] of kinds)
    left = left.replace(pattern, (found: string) => (right === undefined || right(found) ? '#'.repeat(found.length) : found));
  return left;
}
