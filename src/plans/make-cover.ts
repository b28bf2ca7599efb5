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
  const admitted = (course: BookCourse) => admittedByOwn(study, course);
  const admittedByStep = (course: BookCourse) =>
    adding.flatMap(({ step, whole }, number) =>
      whole?.programme && step < (stepOf.get(course) ?? 0) && admits(study, course, [whole.programme]) ? [number] : [],
    );
  const admittedBy = (course: BookCourse) =>
    courses.flatMap((other, number) =>
      other.kind === 'qualification' &&
      other.programme !== null &&
      (stepOf.get(other) ?? 0) < (stepOf.get(course) ?? 0) &&
      admits(study, course, [other.programme])
        ? [number]
        : [],
    );
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
        admitted: admitted(course),
        admittedBy: admitted(course) ? [] : admittedBy(course),
        admittedByStep: admitted(course) ? [] : admittedByStep(course),
      })),
      steps: coverSteps(adding, courses, stepOf, study),
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
): CoverStep[] {
  return listed.map(({ step, qualified, listed: own, whole, least }, at) => {
    const chosenFrom = (which: (course: BookCourse) => boolean) =>
      courses.flatMap((course, number) => (own.includes(course) && which(course) && (stepOf.get(course) ?? 0) <= step ? [number] : []));
    const earlier = (what: 'whole' | 'least') =>
      listed.slice(0, at).flatMap((before, number) => (before[what] !== null && own.includes(before[what]) ? [number] : []));
    const leastMin = least === null || qualified === 'partly' ? 0 : study.hours(least).min;
    return {
      step,
      whole:
        whole === null ? null : { max: study.hours(whole).max, doneBy: chosenFrom((course) => course.whole), doneByStep: earlier('whole') },
      least:
        leastMin === 0
          ? null
          : { min: leastMin, doneBy: chosenFrom(() => true), doneByStep: earlier('least'), doneByWhole: earlier('whole') },
    };
  });
}
