import type { Candidate } from '../paths/search-case.js';
import { basesOf } from '../paths/path-question.js';
import type { CohortContext } from './context.js';
import type { Reached } from './reach-goals.js';
import type { StartKind } from './result.js';

/** Above every level: who had it would be stopped by none. */
const anyLevel = 8;

/** How somebody begins, or what stands in the way first: a level, something unknown, or something else. */
export function startOf(context: CohortContext, candidate: Candidate, best: Reached | null): StartKind {
  if (best?.held === true) return 'goal-held';
  if (best?.path !== undefined) return best.path.entered ? (best.path.entry ?? 'overlap') : 'function';
  const { goals, finder, request } = context;
  const { constraints } = request;
  const free = { ...constraints, maxLevelClimb: 7, overshoot: true };
  const anyhow = { level: anyLevel };
  // with both out of the way at once, what either gives alone is there too: most people without a path have none then
  const hopeless = finder.find(candidate, { ...free, unknown: 'allow' }, goals, anyhow) === undefined;
  if (!hopeless && finder.levelsBind(candidate) && finder.find(candidate, free, goals, anyhow) !== undefined) {
    return candidate.level === null ? 'unknown' : 'blocked-by-level';
  }
  const undocumented = goals.some((goal) => (constraints.weights === 'essential' ? goal.essentialRequires : goal.requires).length === 0);
  if (undocumented && basesOf(constraints).includes('entry')) return 'unknown';
  if (hopeless || constraints.unknown === 'allow' || !finder.overlapsUnknown(constraints)) return 'none';
  return finder.find(candidate, { ...constraints, unknown: 'allow' }, goals) === undefined ? 'none' : 'unknown';
}
