import type { Hours } from './plan.js';

export const noHours: Hours = { min: 0, max: 0 };
/** What nothing is known of. */
export const unknownHours: Hours = { min: 0, max: null };

/** An unknown maximum makes the sum's unknown. */
export function sumHours(all: Iterable<Hours>): Hours {
  let [min, max]: [number, number | null] = [0, 0];
  for (const one of all) {
    min += one.min;
    max = max === null || one.max === null ? null : max + one.max;
  }
  // equal shares make fractions, whose sum depends on the order in its last digits
  const round = (value: number) => Math.round(value * 1e6) / 1e6;
  return { min: round(min), max: max === null ? null : round(max) };
}

/** By max, unknown last, then by min. */
export function compareHours(a: Hours, b: Hours): number {
  if (a.max !== b.max) return a.max === null ? 1 : b.max === null ? -1 : a.max - b.max;
  return a.min - b.min;
}
