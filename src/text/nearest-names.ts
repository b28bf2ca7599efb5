import { distance } from 'fastest-levenshtein';

/** The names nearest to what was typed, best first; only those that differ in at most a third of the letters (two at least). */
export function nearestNames(typed: string, names: readonly string[], most = 3): string[] {
  const wanted = typed.slice(0, 120).toLowerCase();
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return names
    .map((name) => ({ name, away: distance(wanted, name.toLowerCase()) }))
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}
