import { billionths } from '../paths/billionths.js';
import type { Requirement } from '../paths/requirements.js';

/**
 * Weighted Jaccard similarity of what two functions ask (Ruzicka 1958): the smaller weights summed / the larger weights summed,
 * at 9 decimals. 1 for functions that ask the same, 0 when they share nothing. Where a function documents nothing it cannot be told
 * to resemble another: 0.
 */
export function similarity(a: readonly Requirement[], b: readonly Requirement[]): number {
  const weights = new Map(a.map(({ id, weight }) => [id, weight]));
  let [shared, all] = [0, a.reduce((sum, { weight }) => sum + weight, 0)];
  for (const { id, weight } of b) {
    const other = weights.get(id) ?? 0;
    shared += Math.min(weight, other);
    all += Math.max(weight, other) - other;
  }
  return all === 0 ? 0 : billionths(shared / all) / 1e9;
}
