import type { PathSearch } from '../../../src/paths/search.js';
import { diplomaAdmits } from './admission.js';
import { given } from './course-gives.js';
import { hoursOf } from './course-hours.js';
import type { Context } from './paths.js';
import type { PlanCourse, PlanWorld, Range } from './plan-world.js';
import { contextOf } from './search.js';

/** A course as one candidate meets it, whatever the path. */
export interface Offered extends PlanCourse {
  /** after exemptions */
  readonly hours: Range;
  readonly gives: ReadonlySet<string>;
  readonly admitted: boolean;
  readonly completed: boolean;
  readonly enrolled: boolean;
}
export interface PlanContext extends Context {
  readonly courses: readonly Offered[];
}

export function planContext(world: PlanWorld, search: PathSearch): PlanContext {
  const context = contextOf(world.model, search);
  const { model, profile, constraints } = context;
  const has = (course: PlanCourse, wanted: 'completed' | 'enrolled'): boolean =>
    profile.courses.some(({ id, status }) => id === course.id && status === wanted);
  const courses = [...world.courses.values()].map((course) => ({
    ...course,
    hours: hoursOf(world, context, course),
    gives: given(model, course, constraints.matching),
    admitted: diplomaAdmits(model, profile, course),
    completed: has(course, 'completed'),
    enrolled: has(course, 'enrolled'),
  }));
  return { ...context, courses };
}
