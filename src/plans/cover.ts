import type { Hours } from './plan.js';

/** A course that may be chosen: it closes at least one gap of the path. */
export interface CoverCourse {
  readonly id: string;
  /** step it stands at, 1-based */
  readonly step: number;
  /** numbers of the gaps it closes */
  readonly closes: readonly number[];
  readonly hours: Hours;
  /** admission is met whatever else is chosen */
  readonly admitted: boolean;
  /** numbers of courses that, chosen, meet its admission: wholes at an earlier step */
  readonly admittedBy: readonly number[];
  /** numbers of earlier steps that meet it by the whole they add */
  readonly admittedByStep: readonly number[];
}

/** A step that adds listed education unless what is chosen does for it. */
export interface CoverStep {
  readonly step: number;
  /** whole that the maximum counts; null: the maximum does not depend on what is chosen */
  readonly whole: {
    readonly max: number | null;
    readonly doneBy: readonly number[];
    readonly doneByStep: readonly number[];
    /** as of a course */
    readonly admitted: boolean;
    readonly admittedBy: readonly number[];
    readonly admittedByStep: readonly number[];
  } | null;
  /** hours of the cheapest course listed; null: the minimum does not depend on what is chosen */
  readonly least: {
    readonly min: number;
    readonly doneBy: readonly number[];
    readonly doneByStep: readonly number[];
    /** numbers of earlier steps whose whole does for it */
    readonly doneByWhole: readonly number[];
  } | null;
}

/**
 * A weighted set cover with what the steps add (docs/rules.md, "The set"). `doneBy` are numbers of courses, `doneByStep`
 * numbers of earlier steps in `steps` whose own addition does for this one too.
 */
export interface Cover {
  /** how many gaps there are; each is closed by at least one course */
  readonly gaps: number;
  /** in order of id */
  readonly courses: readonly CoverCourse[];
  readonly steps: readonly CoverStep[];
}

/** What a choice is compared by, in this order; then the ids. */
export interface CoverCost {
  readonly notAdmitted: number;
  readonly unbounded: number;
  readonly max: number;
  readonly min: number;
  readonly count: number;
}

export interface CoverChoice {
  /** numbers of the courses chosen, ascending */
  readonly chosen: readonly number[];
  readonly cost: CoverCost;
  /** per step: whether it adds its whole, and its least */
  readonly adds: readonly { readonly whole: boolean; readonly least: boolean }[];
}

/** What choosing exactly these courses comes to. */
export function costOf(cover: Cover, chosen: ReadonlySet<number>): CoverChoice {
  let [notAdmitted, unbounded, max, min] = [0, 0, 0, 0];
  const count = (hours: number | null) => {
    if (hours === null) unbounded += 1;
    else max += hours;
  };
  for (const number of chosen) {
    const course = cover.courses[number] as CoverCourse;
    count(course.hours.max);
    min += course.hours.min;
  }
  const adds: { whole: boolean; least: boolean }[] = [];
  for (const { whole, least } of cover.steps) {
    const addsWhole =
      whole !== null && !whole.doneBy.some((one) => chosen.has(one)) && !whole.doneByStep.some((one) => adds[one]?.whole === true);
    const addsLeast =
      least !== null &&
      !least.doneBy.some((one) => chosen.has(one)) &&
      !least.doneByStep.some((one) => adds[one]?.least === true) &&
      !least.doneByWhole.some((one) => adds[one]?.whole === true);
    if (addsWhole) count(whole.max);
    if (addsLeast) min += least.min;
    adds.push({ whole: addsWhole, least: addsLeast });
  }
  const isMet = ({ admitted, admittedBy, admittedByStep }: Pick<CoverCourse, 'admitted' | 'admittedBy' | 'admittedByStep'>): boolean =>
    admitted || admittedBy.some((one) => chosen.has(one)) || admittedByStep.some((one) => adds[one]?.whole === true);
  for (const number of chosen) if (!isMet(cover.courses[number] as CoverCourse)) notAdmitted += 1;
  // a whole that a step adds is as little admitted as if it were chosen: leaving it out of the set must not look better
  for (const [at, { whole }] of cover.steps.entries()) if (whole !== null && adds[at]?.whole === true && !isMet(whole)) notAdmitted += 1;
  // equal shares may give fractions: the same sum must not differ by the order it was made in
  const round = (value: number) => Math.round(value * 1e6) / 1e6;
  return {
    chosen: [...chosen].sort((a, b) => a - b),
    cost: { notAdmitted, unbounded, max: round(max), min: round(min), count: chosen.size },
    adds,
  };
}

/** Smaller is better; the last word have the ids, which are the numbers since courses stand in order of id. */
export function compareChoices(a: Pick<CoverChoice, 'cost' | 'chosen'>, b: Pick<CoverChoice, 'cost' | 'chosen'>): number {
  for (const part of ['notAdmitted', 'unbounded', 'max', 'min', 'count'] as const)
    if (a.cost[part] !== b.cost[part]) return a.cost[part] - b.cost[part];
  for (let at = 0; at < a.chosen.length; at += 1) if (a.chosen[at] !== b.chosen[at]) return (a.chosen[at] ?? 0) - (b.chosen[at] ?? 0);
  return 0;
}
