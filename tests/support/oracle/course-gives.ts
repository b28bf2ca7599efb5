import type { Constraints } from '../../../src/paths/search.js';
import { stopsOf, type Gap } from './gaps.js';
import type { Model } from './model.js';
import type { OraclePath } from './paths.js';
import type { Offered } from './plan-context.js';
import type { PlanCourse } from './plan-world.js';

/** Work processes a course covers, by themselves or through a core task. */
export function worksOf(model: Model, course: PlanCourse): Set<string> {
  const covered = model.targets('COVERS', course.id);
  return new Set(covered.flatMap((id) => (model.coreTaskIds.includes(id) ? model.origins('PART_OF', id) : [id])));
}

/** Competences finishing a course gives, whatever the path. */
export function given(model: Model, course: PlanCourse, matching: Constraints['matching']): Set<string> {
  const works = worksOf(model, course);
  const direct = new Set(model.targets('TEACHES', course.id));
  for (const work of works) for (const competence of model.targets('REQUIRES', work)) direct.add(competence);
  for (const task of model.coreTaskIds) {
    const parts = model.origins('PART_OF', task);
    if (parts.length === 0 || !parts.every((work) => works.has(work))) continue;
    for (const competence of model.targets('REQUIRES', task)) direct.add(competence);
  }
  // matches from what is taught, and from nothing a match gave
  const matched = [...direct].flatMap((id) => model.matches.reached(id, matching).map((other) => other.id));
  return new Set([...direct, ...matched]);
}

/** The gaps of a path that one course closes. A completed course meets no criterion (holdings 3), so neither does one to take. */
export function closedBy(course: Offered, path: OraclePath, gaps: readonly Gap[]): Gap[] {
  const stops = stopsOf(path);
  const listedWhole = ({ step }: Gap): boolean =>
    course.whole && path.bases[step - 1] !== 'ladder' && course.listedFor.includes(stops[step - 1] ?? '');
  return gaps.filter((gap) => course.gives.has(gap.id) || listedWhole(gap));
}
