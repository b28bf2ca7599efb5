import { courseByLaw } from '../../../src/catalogue/course-by-law.js';
import type { CatalogueFacts } from '../../../src/catalogue/facts.js';
import type { LevelsFile } from '../../../src/catalogue/seed-file.js';
import { readModel, type Course, type Model } from './model.js';

/** Hours; `max` null: unbounded. */
export interface Range {
  readonly min: number;
  readonly max: number | null;
}
export interface PlanCourse extends Course {
  readonly id: string;
  readonly kind: string;
  readonly current: boolean;
  /** as stated or by law */
  readonly load: Range;
  /** functions that list it themselves */
  readonly listedFor: readonly string[];
  readonly parts: readonly string[];
}
export interface PlanWorld {
  readonly model: Model;
  readonly courses: ReadonlyMap<string, PlanCourse>;
}

export function planWorld(facts: CatalogueFacts, levels: LevelsFile): PlanWorld {
  const model = readModel(facts, levels);
  const courses = new Map<string, PlanCourse>();
  // which hours a law gives is the loader's, tested on its own
  for (const { id, label, properties } of courseByLaw(facts, levels).nodes) {
    const course = label === 'Course' ? model.courses.get(id) : undefined;
    if (course === undefined) continue;
    const { kind, status, loadMin, loadMax } = properties;
    courses.set(id, {
      ...course,
      id,
      kind: typeof kind === 'string' ? kind : '',
      current: status !== 'historical',
      load: { min: typeof loadMin === 'number' ? loadMin : 0, max: typeof loadMax === 'number' ? loadMax : null },
      listedFor: model.targets('PREPARES_FOR', id),
      parts: model.origins('PART_OF', id),
    });
  }
  return { model, courses };
}

export const inCatalogue = ({ courses }: PlanWorld, id: string): PlanCourse => {
  const found = courses.get(id);
  if (found === undefined) throw new Error(`not a course of the catalogue: ${id}`);
  return found;
};
