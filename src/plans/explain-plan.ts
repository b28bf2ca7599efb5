import type { Path } from '../paths/answer.js';
import type { Named } from '../paths/parts.js';
import { explainAdmission, type Planned } from './explain-admission.js';
import { explainListed } from './explain-listed.js';
import { planNotes } from './plan-notes.js';
import { withShownHours } from './shown-hours.js';
import { studyProgramme } from './study-programme.js';
import { timelineOf } from './timeline.js';
import type { Plan, PlannedCourse } from './plan.js';
import type { Gap } from './make-cover.js';
import type { Chosen, PlanCase, Weighed } from './weigh-path.js';

/** A weighed path -> the plan people get, each course with what it closes, what admits to it and what recognition takes off it. */
export function explainPlan(path: Pick<Path, 'steps'>, weighed: Weighed, planCase: PlanCase): Plan {
  const { study, planning } = planCase;
  const names = new Map(
    path.steps.flatMap((step) => step.missing.map(({ id, name, nameEn }): [string, Named] => [id, { id, name, nameEn }])),
  );
  const gap = ({ id, step }: Gap) => ({ ...(names.get(id) ?? { id, name: id, nameEn: null }), step });
  const inOrder = [...weighed.chosen].sort(
    (a, b) => a.step - b.step || (a.course.level ?? 0) - (b.course.level ?? 0) || (a.course.id < b.course.id ? -1 : 1),
  );
  const planned = plannedCourses(inOrder, weighed);
  const courses = inOrder.map((chosen): PlannedCourse => ({
    step: chosen.step,
    closes: chosen.closes.map(gap),
    ...studyProgramme(chosen.course, study, explainAdmission(chosen.course, chosen.step, planned, study)),
  }));
  const listedEducation = explainListed(weighed, planned, planCase);
  return withShownHours({
    qualification: planning.qualification,
    hours: weighed.hours,
    courses,
    listedEducation,
    noCourseGives: weighed.uncovered.map(gap),
    timeline: planning.hoursPerWeek === undefined ? null : timelineOf(courses, listedEducation, planning.hoursPerWeek),
    proven: 'optimal',
    notes: planNotes({ courses, listedEducation, uncovered: weighed.uncovered.length, planning }),
  });
}

/** Whole courses that a later one may build on: those chosen, and the listed wholes that steps add. */
function plannedCourses(chosen: readonly Chosen[], { additions }: Weighed): Planned[] {
  const listed = additions.flatMap(({ listed: { step, whole }, addsWhole }) =>
    whole === null || !addsWhole ? [] : [{ course: whole, step }],
  );
  return [...chosen.map(({ course, step }) => ({ course, step })), ...listed].sort((a, b) => a.step - b.step);
}
