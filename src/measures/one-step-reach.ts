import { overlapLevelOf } from '../paths/levels.js';
import { constraints } from '../paths/search.js';
import type { Ground } from './ground.js';

/** The constraints of a search that asks for none (docs/rules.md). */
export const defaults = constraints.parse({});

/**
 * Least overlap with which whoever holds one function gets to another in one step: 0 by a step that a source states, null by none.
 * A held specialisation starts from its function too, which is then no way to it. Written for every pair at once: no lists are made.
 */
export function reachOf({ functions, steps }: Ground): (from: number, goal: number) => number | null {
  const bases = functions.map(() => new Map<number, 'stated' | 'derived'>());
  for (const { from, to, basis } of steps) bases[from]?.set(to, basis === 'derived' ? 'derived' : 'stated');
  return (from, goal) => {
    const held = functions[from];
    const level = functions[goal]?.level ?? null;
    let least: number | null = null;
    for (let start = from, at = 0; ; start = held?.parents[at++] as number) {
      const basis = bases[start]?.get(goal);
      const startLevel = functions[start]?.level ?? null;
      const climbs = level !== null && startLevel !== null && level - startLevel > defaults.maxLevelClimb;
      if (basis === 'stated' && !climbs) return 0;
      if (basis === 'derived' && !climbs) least = defaults.minDerivedOverlap;
      if (at >= (held?.parents.length ?? 0)) break;
    }
    const enters = level === null || level <= overlapLevelOf(held?.level ?? null);
    return enters ? Math.min(least ?? 1, defaults.minEntryOverlap) : least;
  };
}
