import type { OraclePath } from './paths.js';
import { billionths, byCodePoint } from './numbers.js';

/** A value that is unknown comes after everything known, whichever way the known ones run. */
export const known = (a: number | null, b: number | null, way: 1 | -1): number => {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return way * (a - b);
};
export const share = (value: number | null): number | null => (value === null ? null : billionths(value));
/** Twentieths, from whole billionths: 0.15 / 0.05 in binary falls short of 3. */
const band = (value: number | null): number | null => (value === null ? null : Math.floor(billionths(value) / 50_000_000));
const uncertain = (path: OraclePath): number => path.bases.filter((basis) => basis === 'derived' || basis === 'entry').length;

export function byIds(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const gap = byCodePoint(a[i] ?? '', b[i] ?? '');
    if (gap !== 0) return gap;
  }
  return a.length - b.length;
}

export function comparePaths(objective: 'shortest' | 'overlap'): (a: OraclePath, b: OraclePath) => number {
  return (a, b) =>
    (objective === 'overlap' ? known(band(a.weakest), band(b.weakest), -1) : 0) ||
    a.bases.length - b.bases.length ||
    uncertain(a) - uncertain(b) ||
    Number(a.start === null) - Number(b.start === null) ||
    known(share(a.weakest), share(b.weakest), -1) ||
    known(share(a.mean), share(b.mean), -1) ||
    known(a.highestLevel, b.highestLevel, 1) ||
    byIds(a.ids, b.ids);
}

const stopsOf = (path: OraclePath): string[] => path.ids.slice(path.start === null ? 0 : 1, -1);
const noSmaller = (a: number | null, b: number | null): boolean => b === null || (a !== null && billionths(a) >= billionths(b));

/** `few` has only some of the stops of `many`, in the same order. */
function someOf(few: readonly string[], many: readonly string[]): boolean {
  const kept = many.filter((id) => few.includes(id));
  return few.length < many.length && kept.length === few.length && kept.every((id, i) => id === few[i]);
}

/** `lighter`: what else must hold of the shorter path. */
export function withoutIdleDetours<T extends OraclePath>(paths: readonly T[], lighter: (few: T, many: T) => boolean = () => true): T[] {
  const ends = (path: T): string => `${path.start ?? ''} ${path.ids.at(-1) ?? ''}`;
  const byEnds = new Map<string, T[]>();
  for (const path of paths) byEnds.set(ends(path), [...(byEnds.get(ends(path)) ?? []), path]);
  return paths.filter(
    (path) =>
      !(byEnds.get(ends(path)) ?? []).some(
        (other) => someOf(stopsOf(other), stopsOf(path)) && noSmaller(other.weakest, path.weakest) && lighter(other, path),
      ),
  );
}

/** Of paths alike after their start, only the best; by load the started one, since both weigh the same. */
export function withoutTwins<T extends OraclePath>(paths: readonly T[], compare: (a: T, b: T) => number): T[] {
  const after = (path: T): string => path.ids.slice(path.start === null ? 0 : 1).join(' ');
  const best = new Map<string, T>();
  for (const path of [...paths].sort(compare)) if (!best.has(after(path))) best.set(after(path), path);
  return [...best.values()];
}

/** An entered path after every started one. */
export const startedFirst =
  <T extends OraclePath>(compare: (a: T, b: T) => number) =>
  (a: T, b: T): number =>
    Number(a.start === null) - Number(b.start === null) || compare(a, b);
