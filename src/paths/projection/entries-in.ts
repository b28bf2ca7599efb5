import { billionths } from '../billionths.js';
import { courseLevelOf, overlapLevelOf } from '../levels.js';
import type { Entry } from '../path-families.js';
import { tooSmall, unknown } from './gaps.js';
import type { Asking, Ground } from './ground.js';

/** Half a billionth and what sums in another order may differ by. */
const margin = 1e-9;

/**
 * Functions one may enter without holding one: what `cypher/paths/find-entries.cypher` finds, by looking only at functions that ask
 * something held or that a programme prepares for, and at all where no overlap is asked for.
 */
export function entriesIn(ground: Ground, { candidate, constraints }: Asking): Entry[] {
  if (constraints.basis !== undefined && !constraints.basis.includes('entry')) return [];
  const { network, gaps, allowed, leastOverlap, unknownAllowed } = ground;
  const { functions, levels, taught } = network;
  const leastEntry = billionths(constraints.minEntryOverlap);
  const overlapLevel = overlapLevelOf(candidate.level);
  const courseLevel = courseLevelOf(candidate.level);
  const admitted = new Set(candidate.admitted);
  const entries: (Entry & { readonly at: number })[] = [];
  const look = (at: number, mayBeCourse: boolean): void => {
    const level = levels[at] as number;
    const mayBeOverlap = level <= overlapLevel;
    if (allowed[at] === 0 || !(mayBeOverlap || mayBeCourse)) return;
    const { id, programmes } = functions[at] as (typeof functions)[number];
    const byCourse = mayBeCourse && level <= courseLevel && programmes.some((programme) => admitted.has(programme));
    if (!mayBeOverlap && !byCourse) return;
    const overlap = gaps.overlap(at, 0);
    const share = overlap === unknown || overlap === tooSmall ? unknown : billionths(overlap);
    if (share === unknown ? !unknownAllowed : share < leastOverlap) return;
    const entry = mayBeOverlap && share !== unknown && share >= leastEntry ? 'overlap' : byCourse ? 'course' : null;
    if (entry !== null) entries.push({ at, id, overlap: share === unknown ? null : overlap, entry, level: level < 0 ? null : level });
  };
  const byCourses = courseLevel >= 0 && admitted.size > 0 ? taught : none;
  for (const at of byCourses) look(at, true);
  const least = leastEntry / 1e9 - margin;
  if (least <= 0) {
    for (let at = 0; at < functions.length; at += 1) if (!byCourses.has(at)) look(at, false);
  } else {
    const { totals } = gaps.required;
    const { functions: asking, weights } = gaps.touched;
    for (let one = 0; one < asking.length; one += 1) {
      const at = asking[one] as number;
      if ((weights[one] as number) >= least * (totals[at] as number) && !byCourses.has(at)) look(at, false);
    }
  }
  return entries.sort((a, b) => a.at - b.at).map(({ at: _at, ...entry }) => entry);
}

const none: ReadonlySet<number> = new Set();
