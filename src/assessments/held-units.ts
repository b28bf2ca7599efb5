import type { CandidateProfile, Grade } from '../profiles/profile.js';
import type { Coverage, WorkStatus } from './coverage-answer.js';
import type { CoverageFacts } from './coverage-facts.js';
import { byCode } from './in-order.js';

/** The parts of a qualification that are no work; who completed the whole has them too. */
export function heldUnits({ course, parts }: CoverageFacts, profile: CandidateProfile | null, minEvidence: Grade): Coverage['units'] {
  const statusOf = (id: string): WorkStatus | null => (profile === null ? null : courseStatus(profile, [id, course.id], minEvidence));
  return parts
    .map(({ id, name, nameEn, code, kind, sources }) => ({ id, name, nameEn, code, kind, status: statusOf(id), sources }))
    .sort(byCode);
}

/** A completed course is certified with the diploma seen, else claimed (docs/rules.md, Holdings 3). */
function courseStatus(profile: CandidateProfile, ids: readonly string[], minEvidence: Grade): WorkStatus {
  const completed = profile.courses.filter((course) => course.status === 'completed' && ids.includes(course.id));
  if (completed.some((course) => course.evidence === 'certified')) return 'recognised';
  return completed.length > 0 && minEvidence === 'claimed' ? 'claimed' : 'absent';
}
