import { distance } from 'fastest-levenshtein';

/** The `count` known texts nearest to an unknown one by edit distance, best first, ties by code point; far ones are left out. */
export function nearestTo(unknown: string, known: readonly string[], count: number): string[] {
  const wanted = unknown.toLowerCase();
  const scored = known.map((text) => ({ text, apart: text.includes(wanted) ? 0 : distance(wanted, text.toLowerCase()) }));
  const near = scored.filter(({ text, apart }) => apart <= Math.max(3, Math.ceil(Math.max(wanted.length, text.length) * 0.4)));
  near.sort((a, b) => a.apart - b.apart || (a.text < b.text ? -1 : 1));
  return near.slice(0, count).map(({ text }) => text);
}
