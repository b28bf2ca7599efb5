import { billionths } from '../paths/billionths.js';
import type { CourseBook } from '../plans/course-book.js';
import { isRecognised } from '../plans/study.js';
import type { Candidate } from '../paths/search-case.js';
import type { OpenItem } from './open-items.js';
import type { Figures } from './standing.js';

/** What recognition changes, as it is ranked: whole billionths, hours, and ids. */
export interface Rise {
  readonly weakest: number;
  readonly sum: number;
  /** Infinity: hours become known; -Infinity: they become unknown */
  readonly hoursMax: number;
  readonly hoursMin: number;
  /** requirements of the path that become certified */
  readonly proves: readonly string[];
  /** core tasks of planned education that may become exempt */
  readonly exempts: readonly string[];
  /** there was no path and now is, or another one */
  readonly otherPath: boolean;
}

/** An item tried: how things stand after its recognition. */
export interface Tried {
  readonly item: OpenItem;
  readonly after: Figures | null;
  readonly rise: Rise;
}

export function riseOf(before: Figures | null, after: Figures | null, states: readonly [Candidate, Candidate], book: CourseBook): Rise {
  const share = (figures: Figures | null) => billionths(figures?.weakestProven ?? 0);
  return {
    weakest: share(after) - share(before),
    sum: billionths(after?.provenSum ?? 0) - billionths(before?.provenSum ?? 0),
    hoursMax: fall(before?.weighed.hours.max, after?.weighed.hours.max),
    hoursMin: before === null || after === null ? 0 : before.weighed.hours.min - after.weighed.hours.min,
    proves: after === null ? [] : [...after.certified].filter((id) => !before?.certified.has(id)).sort(),
    exempts: after === null ? [] : newlyExempt(after, states, book),
    otherPath: before?.path.functions.join(' ') !== after?.path.functions.join(' '),
  };
}

/** Unknown hours, and no path at all, are above every known number. */
function fall(before: number | null | undefined, after: number | null | undefined): number {
  const [from, to] = [before ?? Infinity, after ?? Infinity];
  return from === to ? 0 : from - to;
}

function newlyExempt(after: Figures, [before, now]: readonly [Candidate, Candidate], book: CourseBook): string[] {
  const tasks = new Set(plannedCourses(after).flatMap((id) => book.courses.get(id)?.coreTasks ?? []));
  const exempt = (candidate: Candidate, id: string) => {
    const works = book.tasks.get(id)?.works ?? [];
    return works.length > 0 && works.every((work) => isRecognised(candidate, work));
  };
  return [...tasks].filter((id) => exempt(now, id) && !exempt(before, id)).sort();
}

/** Courses of a plan: those chosen and the listed wholes. */
export function plannedCourses({ weighed }: Figures): string[] {
  return [...weighed.chosen.map(({ course }) => course.id), ...weighed.additions.flatMap(({ listed }) => listed.whole?.id ?? [])];
}

export const changesNothing = ({ weakest, sum, hoursMax, hoursMin, proves, exempts, otherPath }: Rise): boolean =>
  weakest === 0 && sum === 0 && hoursMax === 0 && hoursMin === 0 && proves.length + exempts.length === 0 && !otherPath;
