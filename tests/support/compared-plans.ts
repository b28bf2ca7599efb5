import type { Answer } from '../../src/paths/answer.js';
import type { PlannedAnswer } from './oracle/planned.js';
import { byCodePoint } from './oracle/numbers.js';

/** A path with its plan in short words, the same for an answer, the oracle and a case worked out by hand: `c1@2` is c1 at step 2. */
export interface SeenPlan {
  /** `s > g`, entered `> g` */
  way: string;
  /** `400-800`, unknown end `400-?` */
  hours: string;
  courses: string;
  /** of each course after exemptions */
  each: string;
  closes: string;
  admission: string;
  enrolled: string;
  /** what each step adds */
  adds: string;
  qualified: string;
  noCourseGives: string;
}
export interface SeenPlans {
  outcome: Answer['outcome'];
  plans: SeenPlan[];
}

interface Range {
  readonly min: number;
  readonly max: number | null;
}
const bare = (id: string): string => id.slice(id.indexOf(':') + 1);
const inOrder = (words: readonly string[]): string => [...words].sort(byCodePoint).join(' ');
/** Sums of thirds differ in the last digits by the order they are added in. */
const hour = (value: number): number => Math.round(value * 100) / 100;
const range = ({ min, max }: Range): string => `${hour(min)}-${max === null ? '?' : hour(max)}`;
const at = ({ id, step }: { id: string; step: number }): string => `${bare(id)}@${step}`;

export function comparedPlans(answer: Answer): SeenPlans {
  if (answer.outcome === 'goal-held') return { outcome: answer.outcome, plans: [] };
  const plans = answer.paths.map(({ start, functions, plan }) => {
    const way = functions.map((one) => bare(one.id)).join(' > ');
    if (plan === undefined) throw new Error(`no plan came with ${way}`);
    return {
      way: start === null ? `> ${way}` : way,
      hours: range(plan.hours),
      courses: inOrder(plan.courses.map(({ course, step }) => at({ id: course.id, step }))),
      each: inOrder(plan.courses.map(({ course, remaining }) => `${bare(course.id)}:${range(remaining)}`)),
      closes: inOrder(plan.courses.flatMap(({ course, closes }) => closes.map((gap) => `${bare(course.id)}:${at(gap)}`))),
      admission: inOrder(plan.courses.map(({ course, admission }) => `${bare(course.id)}:${admission.met}`)),
      enrolled: inOrder(plan.courses.filter((one) => one.enrolled).map(({ course }) => bare(course.id))),
      adds: plan.listedEducation.map((step) => range(step.adds)).join(' '),
      qualified: plan.listedEducation.map((step) => step.qualified).join(' '),
      noCourseGives: inOrder(plan.noCourseGives.map(at)),
    };
  });
  return { outcome: answer.outcome, plans };
}

export function comparedOraclePlans({ outcome, paths }: PlannedAnswer): SeenPlans {
  if (outcome === 'goal-held') return { outcome, plans: [] };
  const plans = paths.map(({ start, ids, plan }) => {
    const way = ids.map(bare).join(' > ');
    return {
      way: start === null ? `> ${way}` : way,
      hours: range(plan.hours),
      courses: inOrder(plan.courses.map(({ course, step }) => at({ id: course.id, step }))),
      each: inOrder(plan.courses.map(({ course }) => `${bare(course.id)}:${range(course.hours)}`)),
      closes: inOrder(plan.courses.flatMap(({ course, closes }) => closes.map((gap) => `${bare(course.id)}:${at(gap)}`))),
      admission: inOrder(plan.courses.map(({ course, admission }) => `${bare(course.id)}:${admission}`)),
      enrolled: inOrder(plan.courses.filter(({ course }) => course.enrolled).map(({ course }) => bare(course.id))),
      adds: plan.steps.map((step) => range(step.adds)).join(' '),
      qualified: plan.steps.map((step) => step.qualified).join(' '),
      noCourseGives: inOrder(plan.noCourseGives.map(at)),
    };
  });
  return { outcome, plans };
}
