import type { Admission } from '../../../src/plans/plan.js';
import { byCodePoint } from './numbers.js';
import { known } from './order.js';
import type { Offered, PlanContext } from './plan-context.js';

export type Met = Admission['met'];

/** `earlier`: courses planned at earlier steps; only whole ones are a diploma. */
export function admission({ model }: PlanContext, course: Offered, earlier: readonly Offered[]): Met {
  const programme = model.levels.programmes.find(({ kind }) => kind === course.programme);
  if (programme === undefined) return 'not-stated';
  if (course.admitted) return 'yes';
  const { anyOf } = programme.admission;
  return earlier.some((one) => one.whole && one.programme !== null && anyOf.includes(one.programme)) ? 'planned' : 'no';
}

/** L(i), given L of the steps before: admitted before not, fewer hours, id. */
export function listedWhole(context: PlanContext, listed: readonly Offered[], earlier: readonly Offered[]): Offered | null {
  const rank = (course: Offered): number => (admission(context, course, earlier) === 'no' ? 1 : 0);
  const [whole = null] = listed
    .filter((course) => course.whole && course.current && !course.completed)
    .sort((a, b) => rank(a) - rank(b) || known(a.hours.max, b.hours.max, 1) || a.hours.min - b.hours.min || byCodePoint(a.id, b.id));
  return whole;
}
