import type { Constraints } from '../paths/search.js';
import type { BookCourse } from './course-book.js';
import type { Cover, CoverCourse, CoverStep } from './cover.js';
import type { StepGaps } from './gaps.js';
import type { ListedStep } from './listed-step.js';
import type { Planning } from './planning.js';
import { admits, admittedByOwn, type Study } from './study.js';

/** A gap of the path, numbered as the cover numbers it. */
export interface Gap {
  readonly id: string;
  readonly step: number;
}

export interface PathCover {
  readonly cover: Cover;
  /** the courses of the cover, in its order */
  readonly courses: readonly BookCourse[];
  readonly gaps: readonly Gap[];
  /** gaps that no course closes */
  readonly uncovered: readonly Gap[];
}

/** The cover that one path asks for: which courses close which gaps, and what the steps add unless something does for it. */
export function makeCover(
  steps: readonly StepGaps[],
  listed: readonly ListedStep[],
  study: Study,
  matching: Constraints['matching'],
  { qualification }: Pick<Planning, 'qualification'>,
): PathCover {
  const closes = closersOf(steps, study, matching);
  const all = steps.flatMap(({ step, missing }) => missing.map((id) => ({ id, step })));
  const closable = new Set([...closes.values()].flat().map((gap) => gap.id));
  const gaps = all.filter((gap) => closable.has(gap.id));
  const numberOf = new Map(gaps.map((gap, number) => [gap.id, number]));
  const courses = [...closes.keys()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const adding = qualification === 'listed' ? listed : [];
  // a step that lists it needs it as much as one whose gap it closes
  const neededBy = (course: BookCourse) => adding.flatMap((one) => (adds(one) && one.listed.includes(course) ? [one.step] : []));
  const stepOf = new Map(
    courses.map((course) => [course, Math.min(...(closes.get(course) ?? []).map((gap) => gap.step), ...neededBy(course))]),
  );
  /** What meets the admission of a course begun at a step. */
  const admission = (course: BookCourse, at: number) => {
    if (admittedByOwn(study, course)) return { admitted: true, admittedBy: [], admittedByStep: [] };
    const by = (one: BookCourse | null, step: number) =>
      one?.kind === 'qualification' && one.programme !== null && step < at && admits(study, course, [one.programme]);
    return {
      admitted: false,
      admittedBy: courses.flatMap((other, number) => (by(other, stepOf.get(other) ?? 0) ? [number] : [])),
      admittedByStep: adding.flatMap(({ step, whole }, number) => (by(whole, step) ? [number] : [])),
    };
  };
  return {
    gaps,
    uncovered: all.filter((gap) => !closable.has(gap.id)),
    courses,
    cover: {
      gaps: gaps.length,
      courses: courses.map((course): CoverCourse => ({
        id: course.id,
        step: stepOf.get(course) ?? 0,
        closes: (closes.get(course) ?? []).map((gap) => numberOf.get(gap.id) as number),
        hours: study.hours(course),
        ...admission(course, stepOf.get(course) ?? 0),
      })),
      steps: coverSteps(adding, courses, stepOf, study, admission),
    },
  };
}

const adds = ({ qualified }: ListedStep): boolean => qualified === 'partly' || qualified === 'no';

/** Course -> gaps it closes; only courses that close one, are offered, and are not completed. */
function closersOf(steps: readonly StepGaps[], study: Study, matching: Constraints['matching']): Map<BookCourse, Gap[]> {
  const closes = new Map<BookCourse, Gap[]>();
  const offered = [...study.book.courses.values()].filter((course) => course.current && !study.completed.has(course.id));
  for (const { step, to, missing, ladder } of steps) {
    if (ladder || missing.length === 0) continue;
    for (const course of offered) {
      const all = course.whole && course.preparesFor.includes(to.id);
      const closed = all ? missing : missing.filter((id) => course.gives[matching].has(id));
      if (closed.length > 0) closes.set(course, [...(closes.get(course) ?? []), ...closed.map((id) => ({ id, step }))]);
    }
  }
  return closes;
}

function coverSteps(
  listed: readonly ListedStep[],
  courses: readonly BookCourse[],
  stepOf: ReadonlyMap<BookCourse, number>,
  study: Study,
  admission: (course: BookCourse, at: number) => Pick<CoverCourse, 'admitted' | 'admittedBy' | 'admittedByStep'>,
): CoverStep[] {
  const leastMin = ({ least, qualified }: ListedStep): number => (least === null || qualified === 'partly' ? 0 : study.hours(least).min);
  return listed.map((one, at) => {
    const { step, listed: own, whole } = one;
    const chosenFrom = (which: (course: BookCourse) => boolean) =>
      courses.flatMap((course, number) => (own.includes(course) && which(course) && (stepOf.get(course) ?? 0) <= step ? [number] : []));
    const earlier = (course: (before: ListedStep) => BookCourse | null) =>
      listed.slice(0, at).flatMap((before, number) => {
        const added = course(before);
        return added !== null && own.includes(added) ? [number] : [];
      });
    const wholes = earlier((before) => before.whole);
    // a step that adds nothing at least can spare no other its least
    const leasts = earlier((before) => (leastMin(before) === 0 ? null : before.least));
    return {
      step,
      whole:
        whole === null
          ? null
          : { max: study.hours(whole).max, doneBy: chosenFrom((course) => course.whole), doneByStep: wholes, ...admission(whole, step) },
      least: leastMin(one) === 0 ? null : { min: leastMin(one), doneBy: chosenFrom(() => true), doneByStep: leasts, doneByWhole: wholes },
    };
  });
}
