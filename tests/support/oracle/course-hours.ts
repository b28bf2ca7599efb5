import { worksOf } from './course-gives.js';
import type { Context } from './paths.js';
import { inCatalogue, type PlanCourse, type PlanWorld, type Range } from './plan-world.js';

/** Hours of a course after exemptions. */
export function hoursOf(world: PlanWorld, { model, profile, holdings }: Context, course: PlanCourse): Range {
  const { min, max } = course.load;
  const works = [...worksOf(model, course)];
  if (works.length > 0) {
    const open = works.filter((work) => holdings.workProcesses.get(work) !== 'certified').length;
    return { min: (min * Math.max(open, 1)) / works.length, max };
  }
  const certified = course.parts.filter((part) =>
    profile.courses.some(({ id, status, evidence }) => id === part && status === 'completed' && evidence === 'certified'),
  );
  // a part of unknown size may be all of it
  const saved = certified.reduce((sum, part) => sum + (inCatalogue(world, part).load.max ?? Infinity), 0);
  return { min: Math.max(min - saved, 0), max };
}

/** Unbounded when one of them is. */
export const sumOf = (ranges: readonly Range[]): Range => ({
  min: ranges.reduce((sum, range) => sum + range.min, 0),
  max: ranges.some((range) => range.max === null) ? null : ranges.reduce((sum, range) => sum + (range.max ?? 0), 0),
});
