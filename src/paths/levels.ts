/** Whoever's level is not known counts as this one, and nobody as less (docs/rules.md, Entry). */
const least = 3;

/** NLQF level up to which somebody enters a function by overlap. */
export const overlapLevelOf = (level: number | null): number => Math.max(level ?? least, least) + 1;

/** The same by a course; -1: not at all, while the level is unknown. */
export const courseLevelOf = (level: number | null): number => (level === null ? -1 : level + 1);

/** Which way a step goes. */
export function directionOf(from: number | null, to: number | null): 'up' | 'level' | 'down' | 'unknown' {
  if (from === null || to === null) return 'unknown';
  return to > from ? 'up' : to === from ? 'level' : 'down';
}
