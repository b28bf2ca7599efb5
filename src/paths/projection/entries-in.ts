import { billionths } from '../billionths.js';
import type { Entry } from '../path-families.js';
import { tooSmall, unknown } from './gaps.js';
import type { Asking, Ground } from './ground.js';

/** Half a billionth and what sums in another order may differ by. */
const margin = 1e-9;

/** Functions one may enter without holding one: what `cypher/paths/find-entries.cypher` finds, by looking first only at functions that ask something held. */
export function entriesIn(ground: Ground, { candidate, constraints }: Asking): Entry[] {
  if (constraints.basis !== undefined && !constraints.basis.includes('entry')) return [];
  const { network, gaps, allowed, leastOverlap, unknownAllowed } = ground;
  const { functions, levels, taught } = network;
  const leastEntry = billionths(constraints.minEntryOverlap);
  const overlapLevel = Math.max(candidate.level ?? 3, 3) + 1;
  const courseLevel = candidate.level === null ? -1 : candidate.level + 1;
  const admitted = new Set(candidate.admitted);
  const byCourses = courseLevel >= 0 && admitted.size > 0;
  const roughly = roughlyHeld(ground, constraints.weights === 'essential');
  const { totals } = gaps.required;
  const least = leastEntry / 1e9 - margin;
  const entries: Entry[] = [];
  for (let at = 0; at < functions.length; at += 1) {
    const level = levels[at] as number;
    // of what is unknown, where the whole is 0, the exact overlap decides below
    const byOverlap = level <= overlapLevel && (roughly[at] as number) >= least * (totals[at] as number);
    const perhapsByCourse = byCourses && taught[at] === 1 && level <= courseLevel;
    if (allowed[at] === 0 || !(byOverlap || perhapsByCourse)) continue;
    const { id, programmes } = functions[at] as (typeof functions)[number];
    const byCourse = perhapsByCourse && programmes.some((programme) => admitted.has(programme));
    if (!byOverlap && !byCourse) continue;
    const overlap = gaps.overlap(at, 0);
    const share = overlap === unknown || overlap === tooSmall ? unknown : billionths(overlap);
    if (share === unknown ? !unknownAllowed : share < leastOverlap) continue;
    const entry = byOverlap && share !== unknown && share >= leastEntry ? 'overlap' : byCourse ? 'course' : null;
    if (entry !== null) entries.push({ id, overlap: share === unknown ? null : overlap, entry, level: level < 0 ? null : level });
  }
  return entries;
}

/** Weight held of what each function asks, but for its last digits: each thing held is looked up among those who ask it. */
function roughlyHeld({ network, gaps }: Ground, essential: boolean): Float64Array {
  const { start, items, weights, essential: marks } = network.requiredBy;
  const sums = new Float64Array(network.functions.length);
  for (const item of gaps.held)
    for (let one = start[item] as number; one < (start[item + 1] as number); one += 1)
      if (!essential || marks[one] === 1) sums[items[one] as number] = (sums[items[one] as number] as number) + (weights[one] as number);
  return sums;
}
