import type { Planning } from '../../../src/plans/planning.js';
import type { Step } from '../../../src/paths/answer.js';
import { byCodePoint } from './numbers.js';
import { fn } from './paths.js';
import { listedWhole } from './plan-admission.js';
import type { Offered, PlanContext } from './plan-context.js';
import type { Range } from './plan-world.js';

/** A course of a set, at the step it stands at (1-based). */
export interface Placed {
  readonly course: Offered;
  readonly step: number;
}
export interface ListedStep {
  readonly qualified: Step['qualified'];
  /** current courses the function itself lists */
  readonly listed: readonly Offered[];
  /** L(i): of a step `partly` or `no` */
  readonly whole: Offered | null;
}

/** Whether completed courses qualify for a function. A diploma of a course that is no longer given is still a diploma. */
export function qualified(context: PlanContext, id: string): Step['qualified'] {
  const listed = context.courses.filter((course) => course.listedFor.includes(id));
  const completed = context.courses.filter((course) => course.completed);
  if (completed.some((course) => course.whole && listed.includes(course))) return 'yes';
  if (!listed.some((course) => course.current)) return 'unknown';
  if (completed.some((course) => isHigher(context, course, id))) return 'higher';
  const unit = ({ id: part }: Offered): boolean => listed.some((one) => one.id === part || (one.whole && one.parts.includes(part)));
  return completed.some(unit) ? 'partly' : 'no';
}

function isHigher(context: PlanContext, course: Offered, id: string): boolean {
  const { level, branches } = fn(context, id);
  if (course.kind !== 'qualification' || course.level === null || level === null || course.level <= level) return false;
  return course.listedFor.some((other) => fn(context, other).branches.some((branch) => branches.includes(branch)));
}

export function listedSteps(context: PlanContext, stops: readonly string[], { qualification }: Planning): ListedStep[] {
  const steps: ListedStep[] = [];
  for (const id of stops) {
    const status = qualified(context, id);
    const listed = context.courses.filter((course) => course.current && course.listedFor.includes(id));
    // `competences` plans no listed education: nothing of it admits to anything
    const asked = qualification === 'listed' && (status === 'partly' || status === 'no');
    const earlier = steps.flatMap((step) => step.whole ?? []);
    steps.push({ qualified: status, listed, whole: asked ? listedWhole(context, listed, earlier) : null });
  }
  return steps;
}

/** What each step adds for listed education beside the courses chosen. */
export function addsOf(
  steps: readonly ListedStep[],
  chosen: readonly Placed[],
  { qualification }: Planning,
): (Range & { readonly whole: Offered | null })[] {
  const addedWholes: Offered[] = [];
  const addedLeast: Offered[] = [];
  return steps.map(({ qualified: status, listed, whole }, i) => {
    if (qualification === 'competences' || status === 'yes' || status === 'higher') return { min: 0, max: 0, whole: null };
    if (status === 'unknown') return { min: 0, max: null, whole: null };
    const here = chosen.filter(({ course, step }) => step <= i + 1 && listed.includes(course)).map(({ course }) => course);
    const maxOf = (): number | null => {
      if (here.some((course) => course.whole) || addedWholes.some((course) => listed.includes(course))) return 0;
      if (whole === null) return null;
      addedWholes.push(whole);
      return whole.hours.max;
    };
    const minOf = (): number => {
      if (status === 'partly' || here.length > 0) return 0;
      if ([...addedLeast, ...addedWholes].some((course) => listed.includes(course))) return 0;
      const [cheapest] = [...listed].sort((a, b) => a.hours.min - b.hours.min || byCodePoint(a.id, b.id));
      if (cheapest === undefined) throw new Error('a step that is not unknown lists something');
      addedLeast.push(cheapest);
      return cheapest.hours.min;
    };
    const [min, before, max] = [minOf(), addedWholes.length, maxOf()];
    return { min, max, whole: addedWholes[before] ?? null };
  });
}
