import { shownOrNull } from '../paths/billionths.js';
import type { FoundPath } from '../paths/found-path.js';
import { judgeStep, weakestProven, type JudgedStep } from '../paths/judge-step.js';
import type { Candidate, FunctionFacts } from '../paths/search-case.js';
import type { Gap } from '../plans/make-cover.js';
import { shownHours } from '../plans/shown-hours.js';
import { weighPath, type PlanCase, type Weighed } from '../plans/weigh-path.js';
import type { CohortContext } from './context.js';
import type { CohortCourse, CohortPath } from './result.js';
import { namedOn } from './shelves.js';

/** A found path with its figures and its plan, before anything has its name. */
export interface Judged {
  readonly path: FoundPath;
  readonly steps: readonly JudgedStep[];
  readonly weighed: Weighed | null;
  readonly planCase: PlanCase | null;
}

/** Every function of the path must be on the shelf. */
export async function judgePath(
  { functions: { rows: functions }, request: { constraints } }: CohortContext,
  path: FoundPath,
  candidate: Candidate,
  planCase: PlanCase | null,
): Promise<Judged> {
  const steps = path.bases.map((_basis, index) => judgeStep({ path, index, candidate, constraints, functions }));
  return { path, steps, planCase, weighed: planCase === null ? null : await weighPath(path, planCase) };
}

/** What a result carries of a path; every name must be on its shelf. */
export function tellPath(context: CohortContext, { path, steps, weighed, planCase }: Judged): CohortPath {
  const { functions, names, request } = context;
  const gap = ({ id, step }: Gap) => ({ ...namedOn(names, id), step });
  const planned =
    weighed === null || planCase === null || !request.include.includes('plan')
      ? {}
      : { courses: coursesOf(weighed, planCase), noCourseGives: weighed.uncovered.map(gap) };
  return {
    start: path.entered ? null : (path.functions[0] ?? null),
    functions: path.functions.map((id) => functionOf(functions.rows.get(id), id)),
    steps: steps.map(({ function: _function, items: _items, held: _held, levelBefore: _level, missing, ...figures }) => ({
      ...figures,
      missing: missing.map(({ id, weight }) => ({ ...namedOn(names, id), weight })),
    })),
    stepCount: steps.length,
    weakest: shownOrNull(path.weakest),
    weakestProven: weakestProven(steps),
    mean: shownOrNull(path.mean),
    highestLevel: path.highest,
    ...(weighed === null ? {} : { load: shownHours(weighed.hours) }),
    ...planned,
  };
}

const functionOf = (one: FunctionFacts | undefined, id: string) => ({
  id,
  name: one?.name ?? id,
  nameEn: one?.nameEn ?? null,
  level: one?.level ?? null,
});

/** Courses chosen for gaps, then what the steps add for listed education, both by step. */
function coursesOf({ chosen, additions }: Weighed, { study }: PlanCase): CohortCourse[] {
  const byStep = [...chosen].sort(
    (a, b) => a.step - b.step || (a.course.level ?? 0) - (b.course.level ?? 0) || (a.course.id < b.course.id ? -1 : 1),
  );
  const listed = additions.flatMap(({ listed: { step, whole, least }, adds, addsWhole }): CohortCourse[] => {
    const course = addsWhole ? whole : adds.min > 0 ? least : null;
    return course === null
      ? []
      : [{ id: course.id, name: course.name, nameEn: course.nameEn, step, hours: shownHours(adds), for: 'listed' }];
  });
  return [
    ...byStep.map(({ course, step }): CohortCourse => ({
      id: course.id,
      name: course.name,
      nameEn: course.nameEn,
      step,
      hours: shownHours(study.hours(course)),
      for: 'gaps',
    })),
    ...listed,
  ];
}
