import type { Planning } from '../../../src/plans/planning.js';
import { closedBy } from './course-gives.js';
import { sumOf } from './course-hours.js';
import { gapsOf, stopsOf, type Gap } from './gaps.js';
import { addsOf, listedSteps, type ListedStep, type Placed } from './listed-education.js';
import { billionths, byCodePoint } from './numbers.js';
import { byIds } from './order.js';
import type { OraclePath } from './paths.js';
import { admission, type Met } from './plan-admission.js';
import type { Offered, PlanContext } from './plan-context.js';
import type { Range } from './plan-world.js';

export interface OraclePlan {
  /** the whole plan */
  readonly hours: Range;
  readonly courses: readonly (Offer & { admission: Met })[];
  readonly steps: readonly (ListedStep & { adds: Range })[];
  readonly noCourseGives: readonly Gap[];
}

/** More would take every subset of 13 courses and more, on every path. */
export const mostCourses = 12;

interface Offer extends Placed {
  readonly closes: readonly Gap[];
}
interface Weighed {
  readonly set: readonly Offer[];
  readonly adds: ReturnType<typeof addsOf>;
  /** compared one after the other, smaller first */
  readonly tuple: readonly number[];
  readonly ids: readonly string[];
}

/** The best set of courses for a path, by trying every set. */
export function oraclePlan(context: PlanContext, path: OraclePath, planning: Planning): OraclePlan {
  const gaps = gapsOf(context, path);
  const steps = listedSteps(context, stopsOf(path), planning);
  const offers = context.courses.flatMap((course) => offered(path, gaps, course, planning.qualification === 'listed' ? steps : []));
  if (offers.length > mostCourses) throw new Error(`${offers.length} courses close a gap of this path, more than ${mostCourses}`);
  const closable = gaps.filter((gap) => offers.some((offer) => offer.closes.includes(gap)));
  let best: Weighed | null = null;
  for (let bits = 0; bits < 2 ** offers.length; bits += 1) {
    const set = offers.filter((_offer, i) => (bits >> i) % 2 === 1);
    if (!closable.every((gap) => set.some((offer) => offer.closes.includes(gap)))) continue;
    const weighed = weigh(context, set, steps, planning);
    if (best === null || compare(weighed, best) < 0) best = weighed;
  }
  if (best === null) throw new Error('all offers together close every closable gap');
  const { set, adds } = best;
  const noCourseGives = gaps.filter((gap) => !closable.includes(gap));
  const hours = sumOf([...set.map(({ course }) => course.hours), ...adds, ...noCourseGives.map(() => ({ min: 0, max: null }))]);
  return {
    hours,
    courses: set.map((offer) => ({
      ...offer,
      admission: admittedWith(context, offer, set, adds),
    })),
    steps: steps.map((step, i) => ({ ...step, adds: adds[i] ?? { min: 0, max: 0 } })),
    noCourseGives,
  };
}

/** A course that can be taken and closes something, at the first step that needs it: of which it closes a gap, or that asks for a listed course. */
function offered(path: OraclePath, gaps: readonly Gap[], course: Offered, steps: readonly ListedStep[]): Offer[] {
  if (!course.current || course.completed) return [];
  const closes = closedBy(course, path, gaps);
  const asking = steps.flatMap(({ qualified, listed }, i) =>
    (qualified === 'no' || qualified === 'partly') && listed.includes(course) ? [i + 1] : [],
  );
  return closes.length === 0 ? [] : [{ course, step: Math.min(...closes.map((gap) => gap.step), ...asking), closes }];
}

/** Admission of a course of a set: whole courses of the set at earlier steps count, and the wholes those steps add. */
function admittedWith(context: PlanContext, { course, step }: Placed, set: readonly Placed[], adds: ReturnType<typeof addsOf>): Met {
  const chosen = set.filter((other) => other.step < step).map((other) => other.course);
  const listed = adds.slice(0, step - 1).flatMap((earlier) => earlier.whole ?? []);
  return admission(context, course, [...chosen, ...listed]);
}

function weigh(context: PlanContext, set: readonly Offer[], steps: readonly ListedStep[], planning: Planning): Weighed {
  const adds = addsOf(steps, set, planning);
  const all = [...set.map(({ course }) => course.hours), ...adds];
  const bounded = all.filter((range) => range.max !== null);
  // a whole that a step adds counts like one chosen
  const added = adds.flatMap(({ whole }, i) => (whole === null ? [] : [{ course: whole, step: i + 1 }]));
  const notMet = [...set, ...added].filter((placed) => admittedWith(context, placed, set, adds) === 'no');
  const tuple = [notMet.length, all.length - bounded.length, billionths(sumOf(bounded).max ?? 0), billionths(sumOf(all).min), set.length];
  return { set, adds, tuple, ids: set.map(({ course }) => course.id).sort(byCodePoint) };
}

function compare(a: Weighed, b: Weighed): number {
  for (const [i, value] of a.tuple.entries()) {
    const gap = value - (b.tuple[i] ?? 0);
    if (gap !== 0) return gap;
  }
  return byIds(a.ids, b.ids);
}
