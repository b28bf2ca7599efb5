import type { Levels } from '../profiles/diplomas.js';
import { admittedProgrammes } from '../profiles/diplomas.js';
import type { Candidate } from '../paths/search-case.js';
import type { BookCourse, CourseBook } from './course-book.js';
import type { Hours } from './plan.js';

/** What one candidate would still have to study of each course: all that does not depend on the path. */
export interface Study {
  readonly book: CourseBook;
  readonly candidate: Candidate;
  readonly levels: Levels;
  readonly completed: ReadonlySet<string>;
  readonly enrolled: ReadonlySet<string>;
  /** completed with the diploma or certificate seen */
  readonly certified: ReadonlySet<string>;
  /** hours of a course after exemptions */
  hours(course: BookCourse): Hours;
  estimate(course: BookCourse): 'equal-shares' | 'parts-of-unknown-size' | null;
}

export function studyOf(book: CourseBook, candidate: Candidate, levels: Levels): Study {
  const { courses } = candidate.profile;
  const completed = courses.filter((course) => course.status === 'completed');
  const certified = new Set(completed.filter((course) => course.evidence === 'certified').map((course) => course.id));
  const estimate = (course: BookCourse) => {
    if (course.works.some((id) => isRecognised(candidate, id))) return 'equal-shares';
    return course.works.length === 0 && course.parts.some((id) => certified.has(id)) ? 'parts-of-unknown-size' : null;
  };
  const known = new Map<string, Hours>();
  return {
    book,
    candidate,
    levels,
    completed: new Set(completed.map((course) => course.id)),
    enrolled: new Set(courses.filter((course) => course.status === 'enrolled').map((course) => course.id)),
    certified,
    estimate,
    hours(course) {
      const found = known.get(course.id) ?? remainingHours(course, { candidate, book, certified }, estimate(course));
      known.set(course.id, found);
      return found;
    },
  };
}

export const isRecognised = (candidate: Candidate, workId: string): boolean =>
  candidate.holdings.workProcesses.get(workId)?.grade === 'certified';

/** docs/rules.md, "Hours of a course": recognition lowers the least, never the most; never to nothing. */
function remainingHours(
  course: BookCourse,
  { candidate, book, certified }: Pick<Study, 'candidate' | 'book' | 'certified'>,
  estimate: ReturnType<Study['estimate']>,
): Hours {
  const [least, max] = [course.loadMin ?? 0, course.loadMax];
  if (estimate === null) return { min: least, max };
  if (estimate === 'parts-of-unknown-size') {
    const done = course.parts.filter((id) => certified.has(id)).map((id) => book.courses.get(id)?.loadMax ?? null);
    return { min: done.reduce<number>((left, load) => (load === null ? 0 : Math.max(0, left - load)), least), max };
  }
  const open = course.works.filter((id) => !isRecognised(candidate, id)).length;
  return { min: (least * Math.max(open, 1)) / course.works.length, max };
}

/** Whether diplomas of these programmes give admission to a course; true when no law names the course. */
export function admits(study: Study, course: BookCourse, diplomas: readonly string[]): boolean {
  if (course.programme === null) return true;
  const held = diplomas.map((id) => [id]);
  return admittedProgrammes(study.levels, held).includes(course.programme);
}

export const admittedByOwn = ({ candidate }: Study, course: BookCourse): boolean =>
  course.programme === null || candidate.admitted.includes(course.programme);
