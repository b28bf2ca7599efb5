import type { FoundPath } from '../paths/found-path.js';
import type { FunctionFacts } from '../paths/search-case.js';
import type { Constraints } from '../paths/search.js';
import type { BookCourse } from './course-book.js';
import type { CoverChoice } from './cover.js';
import { gapsOf, type StepGaps } from './gaps.js';
import { noHours, sumHours, unknownHours } from './hours.js';
import { leastCover } from './least-cover.js';
import { listedSteps, type ListedStep } from './listed-step.js';
import { makeCover, type Gap } from './make-cover.js';
import type { Hours } from './plan.js';
import type { Planning } from './planning.js';
import type { Study } from './study.js';

/** All that a plan is made from, but the path. */
export interface PlanCase {
  readonly study: Study;
  readonly constraints: Constraints;
  readonly planning: Planning;
  /** what counts as held */
  readonly held: Readonly<Record<string, true>>;
  readonly functions: ReadonlyMap<string, FunctionFacts>;
}

export interface Chosen {
  readonly course: BookCourse;
  readonly step: number;
  readonly closes: readonly Gap[];
}

/** What a step adds for listed education beside the courses chosen. */
export interface Addition {
  readonly listed: ListedStep;
  readonly adds: Hours;
  /** whether the maximum counts the listed whole */
  readonly addsWhole: boolean;
}

/** A path weighed: the least set of courses, what the steps add, and the hours of it all. */
export interface Weighed {
  readonly steps: readonly StepGaps[];
  readonly chosen: readonly Chosen[];
  readonly additions: readonly Addition[];
  readonly uncovered: readonly Gap[];
  readonly hours: Hours;
}

export async function weighPath(path: Pick<FoundPath, 'functions' | 'entered' | 'bases'>, planCase: PlanCase): Promise<Weighed> {
  const { study, constraints, planning, held, functions } = planCase;
  const steps = gapsOf(path, functions, held, constraints);
  const listed = listedSteps(steps, study);
  const { cover, courses, gaps, uncovered } = makeCover(steps, listed, study, constraints.matching, planning);
  const choice = await leastCover(cover);
  const chosen = choice.chosen.map((number): Chosen => {
    const { step, closes } = cover.courses[number] as (typeof cover.courses)[number];
    return { course: courses[number] as BookCourse, step, closes: closes.map((gap) => gaps[gap] as Gap) };
  });
  const additions = listed.map((one, at) => ({
    listed: one,
    adds: added(one, choice.adds[at], study, planning),
    addsWhole: choice.adds[at]?.whole ?? false,
  }));
  const hours = sumHours([
    ...chosen.map(({ course }) => study.hours(course)),
    ...additions.map(({ adds }) => adds),
    ...(uncovered.length > 0 ? [unknownHours] : []),
  ]);
  return { steps, chosen, additions, uncovered, hours };
}

/** docs/rules.md, "What a step adds for listed education". */
function added(listed: ListedStep, adds: CoverChoice['adds'][number] | undefined, study: Study, planning: Planning): Hours {
  if (planning.qualification === 'competences' || listed.qualified === 'yes' || listed.qualified === 'higher') return noHours;
  if (listed.qualified === 'unknown') return unknownHours;
  const min = adds?.least === true && listed.least !== null ? study.hours(listed.least).min : 0;
  if (listed.whole === null) return { min, max: null };
  return { min, max: adds?.whole === true ? study.hours(listed.whole).max : 0 };
}
