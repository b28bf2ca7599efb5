import { billionths, twentieths } from './billionths.js';
import type { StepBasis } from './search.js';

/** A path as a search finds it: ids and numbers, before it is explained. */
export interface FoundPath {
  /** from f0, or from f1 when entered */
  readonly functions: readonly string[];
  readonly entered: boolean;
  /** how f1 was entered */
  readonly entry?: 'overlap' | 'course';
  /** one per step, `entry` first when entered */
  readonly bases: readonly StepBasis[];
  /** one per step; null: unknown */
  readonly overlaps: readonly (number | null)[];
  readonly weakest: number | null;
  readonly mean: number | null;
  /** highest known level among f1 .. fn */
  readonly highest: number | null;
}

type Compare = (a: FoundPath, b: FoundPath) => number;

const larger =
  (value: (path: FoundPath) => number | null): Compare =>
  (a, b) =>
    known(value(b)) - known(value(a));
const smaller =
  (value: (path: FoundPath) => number): Compare =>
  (a, b) =>
    value(a) - value(b);
const known = (share: number | null): number => (share === null ? -1 : billionths(share));

const weakBases = (path: FoundPath): number => path.bases.filter((basis) => basis === 'derived' || basis === 'entry').length;
/** Levels end at 8: an unknown highest stop comes after every known one. */
const unknownLevel = 99;

/** By the list of ids from f0, code point by code point. */
export function byIds(a: FoundPath, b: FoundPath): number {
  for (let i = 0; i < Math.min(a.functions.length, b.functions.length); i += 1) {
    const [one, other] = [a.functions[i] as string, b.functions[i] as string];
    if (one !== other) return one < other ? -1 : 1;
  }
  return a.functions.length - b.functions.length;
}

const then =
  (...all: readonly Compare[]): Compare =>
  (a, b) => {
    for (const compare of all) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };

const steps = smaller((path) => path.bases.length);
const trust = then(
  smaller(weakBases),
  smaller((path) => Number(path.entered)),
);
const last = then(
  larger((path) => path.weakest),
  larger((path) => path.mean),
  smaller((path) => path.highest ?? unknownLevel),
  byIds,
);

/** The total orders of docs/rules.md. */
export const orders = {
  shortest: then(steps, trust, last),
  overlap: then((a, b) => twentieths(b.weakest) - twentieths(a.weakest), steps, trust, last),
} as const;
export type RankedObjective = keyof typeof orders;

/** f1 .. fn: paths alike in this are one path to the reader. */
export const tail = (path: FoundPath): string => (path.entered ? path.functions : path.functions.slice(1)).join(' ');

/** Best first, of paths alike after their start only the best, the first `count`. */
export function best(paths: readonly FoundPath[], objective: RankedObjective, count: number): FoundPath[] {
  const seen = new Set<string>();
  const distinct = [...paths].sort(orders[objective]).filter((path) => !seen.has(tail(path)) && seen.add(tail(path)));
  return distinct.slice(0, count);
}
