import { isWhole } from '../profiles/holdings.js';
import type { Step } from './answer.js';
import type { Candidate, FunctionFacts } from './search-case.js';

/**
 * Whether completed courses qualify for a function by what the source lists for it (domain section 5): `yes` a listed whole
 * course, `higher` a course of a higher level listed for a function of the same branch, `partly` a listed part or a unit of a
 * listed whole, `unknown` when nothing is listed.
 */
export function qualified(
  to: FunctionFacts,
  listed: readonly { readonly id: string; readonly kind: string }[],
  candidate: Candidate,
  wholes: ReadonlyMap<string, readonly string[]>,
): Step['qualified'] {
  if (listed.length === 0) return 'unknown';
  const completed = candidate.profile.courses.filter((course) => course.status === 'completed').map((course) => course.id);
  const listedWholes = listed.filter((course) => isWhole(course.kind)).map((course) => course.id);
  if (completed.some((id) => listedWholes.includes(id))) return 'yes';
  if (completed.some((id) => isHigher(id, to, candidate))) return 'higher';
  const listedIds = listed.map((course) => course.id);
  const unit = (id: string) => listedIds.includes(id) || (wholes.get(id) ?? []).some((whole) => listedWholes.includes(whole));
  return completed.some(unit) ? 'partly' : 'no';
}

function isHigher(courseId: string, to: FunctionFacts, candidate: Candidate): boolean {
  const course = candidate.facts.courses.get(courseId);
  if (course === undefined || course.kind !== 'qualification' || course.level === null || to.level === null || course.level <= to.level)
    return false;
  return course.preparesFor.some(
    (id) => candidate.facts.functions.get(id)?.branches.some((branch) => to.branches.includes(branch)) ?? false,
  );
}
