import type { MatchIndex } from './matches.js';
import type { OracleFunction } from './model.js';
import { atLeast, billionths, byCodePoint } from './numbers.js';

const least = 0.25;
const leastShared = 2;
const best = 20;

/** Steps nobody states: enough of what b requires is what a requires already (domain section 2). */
export function derivedSteps(
  functions: readonly OracleFunction[],
  matches: MatchIndex,
  stated: (from: string, to: string) => boolean,
): { from: string; to: string; baseOverlap: number }[] {
  const able = functions.filter((f) => (f.kind === 'function' || f.kind === 'occupation') && f.requires.size > 0 && f.source !== null);
  return able.flatMap((a) => {
    const held = new Set([...a.requires.keys()].flatMap((id) => [...matches.exactWith(id)]));
    return able
      .filter((b) => b.id !== a.id && b.source === a.source && !stated(a.id, b.id))
      .map((b) => {
        const all = [...b.requires];
        const shared = all.filter(([id]) => held.has(id));
        const weight = (of: typeof all) => of.reduce((sum, [, requirement]) => sum + requirement.weight, 0);
        return { from: a.id, to: b.id, baseOverlap: weight(shared) / weight(all), shared: shared.length };
      })
      .filter((step) => step.shared >= leastShared && atLeast(step.baseOverlap, least))
      .sort((x, y) => billionths(y.baseOverlap) - billionths(x.baseOverlap) || byCodePoint(x.to, y.to))
      .slice(0, best);
  });
}
