import { distance } from 'fastest-levenshtein';
import { wordsOf } from './spelling.js';

/** Less alike than this are two words, or two names: nearly everything is half like everything else. */
const leastAlike = 0.7;
/** What a text says beyond the name counts this little against it: people write sentences, and a name in one is still that name. */
const extraWords = 0.1;

/** 1 - edits / letters of the longer: 1 for the same, 0 for nothing in common. */
export const alike = (a: string, b: string): number => (a === b ? 1 : 1 - distance(a, b) / Math.max(a.length, b.length));

/**
 * How much a text resembles a name, 0 to 1; both plain. The larger of two:
 *
 * - as a whole: `alike` when at least 0.7, which forgives errors across word boundaries ("klant gericht");
 * - by words, whatever their order: Tversky's index `m / (m + 0.1 (t - m) + (n - m))`, with n and t the letters of the words of the
 *   name and of the text, and m the sum over the words of the name of their letters times the likeness of the nearest word of the
 *   text, nothing below 0.7. What the name says and the text does not counts in full, the other way round for a tenth.
 *
 * Letters rather than words are counted so that "de" and "en" weigh little in every language, without lists of such words.
 */
export function resemblance(text: string, name: string): number {
  if (text === '' || name === '') return 0;
  return Math.max(atLeastAlike(text, name), byWords(wordsOf(text), wordsOf(name)));
}

function byWords(text: readonly string[], name: readonly string[]): number {
  const letters = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);
  const [n, t] = [letters(name), letters(text)];
  const m = name.reduce((sum, word) => sum + word.length * nearest(word, text), 0);
  return m === 0 ? 0 : m / (m + extraWords * Math.max(0, t - m) + (n - m));
}

function nearest(word: string, among: readonly string[]): number {
  let best = 0;
  for (const other of among) {
    best = Math.max(best, atLeastAlike(word, other));
    if (best === 1) break;
  }
  return best;
}

/** `alike`, and 0 below what counts. So many letters fewer or more leave no likeness that counts: no need to compare those. */
function atLeastAlike(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > (1 - leastAlike) * Math.max(a.length, b.length)) return 0;
  const likeness = alike(a, b);
  return likeness >= leastAlike ? likeness : 0;
}
