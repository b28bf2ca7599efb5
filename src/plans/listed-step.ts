import { qualified } from '../paths/qualified.js';
import type { Step } from '../paths/answer.js';
import type { BookCourse } from './course-book.js';
import type { StepGaps } from './gaps.js';
import { compareHours } from './hours.js';
import { admits, admittedByOwn, type Study } from './study.js';

/** Listed education of one step, before it is known what else is chosen. */
export interface ListedStep {
  readonly step: number;
  readonly qualified: Step['qualified'];
  /** current courses listed for the function itself and not completed */
  readonly listed: readonly BookCourse[];
  /** L(i): the whole that the upper bound counts; null when the step adds none */
  readonly whole: BookCourse | null;
  /** the cheapest course listed; null when the step adds none */
  readonly least: BookCourse | null;
}

/** docs/rules.md, "L(i)": one per step, in order, since a whole of one step admits to those of the next. */
export function listedSteps(gaps: readonly StepGaps[], study: Study): ListedStep[] {
  const diplomas: string[] = [];
  return gaps.map(({ step, to }) => {
    const all = study.book.listedFor.get(to.id) ?? [];
    const current = all.filter((course) => course.current);
    const listed = current.filter((course) => !study.completed.has(course.id));
    const held = qualifiedFor(to, all, study);
    // a diploma that is no longer given still qualifies; what is no longer given cannot be asked for
    const is = current.length === 0 && held !== 'yes' ? 'unknown' : held;
    if (is === 'yes' || is === 'higher' || is === 'unknown') return { step, qualified: is, listed, whole: null, least: null };
    const admitted = (course: BookCourse) => admittedByOwn(study, course) || admits(study, course, diplomas);
    const byAdmission = (a: BookCourse, b: BookCourse) => Number(admitted(b)) - Number(admitted(a));
    const byHours = (a: BookCourse, b: BookCourse) => compareHours(study.hours(a), study.hours(b));
    const byId = (a: BookCourse, b: BookCourse) => (a.id < b.id ? -1 : 1);
    const wholes = listed.filter((course) => course.whole);
    const [whole = null] = [...wholes].sort((a, b) => byAdmission(a, b) || byHours(a, b) || byId(a, b));
    const [least = null] = [...listed].sort((a, b) => study.hours(a).min - study.hours(b).min || byId(a, b));
    if (whole?.programme) diplomas.push(whole.programme);
    return { step, qualified: is, listed, whole, least };
  });
}

function qualifiedFor(to: StepGaps['to'], listed: readonly BookCourse[], { candidate, book }: Study): Step['qualified'] {
  const wholes = new Map(candidate.profile.courses.map(({ id }): [string, readonly string[]] => [id, book.courses.get(id)?.wholes ?? []]));
  return qualified(to, listed, candidate, wholes);
}
