import type { CatalogueFacts } from '../../../src/catalogue/facts.js';
import type { LevelsFile } from '../../../src/catalogue/seed-file.js';
import { pathSearch, type PathSearch, type PathSearchInput } from '../../../src/paths/search.js';
import type { SeenPlan, SeenPlans } from '../compared-plans.js';
import { build, type Sketch } from './build.js';
import { levels } from './levels.js';

/** The way of each path, and those words of its plan the case is about. */
export type ExpectedPlan = Pick<SeenPlan, 'way'> & Partial<SeenPlan>;
export interface PlanCase {
  name: string;
  facts: CatalogueFacts;
  levels: LevelsFile;
  search: PathSearch;
  expected: { outcome: SeenPlans['outcome']; plans: ExpectedPlan[] };
}

type Given = Omit<PathSearchInput, 'to' | 'planning'> & {
  to?: string | string[] | undefined;
  qualification?: 'listed' | 'competences';
};

const f = (name: string): string => `function:${name}`;
/** Steps of the sketch only, unless the case says otherwise: entries and derived steps have cases of their own. */
const stated = { basis: ['documented', 'ladder', 'specialisation'] as const };

export const worksAs = (...names: string[]) => ({ functions: names.map(f) });

/** Objective `effort` and goal g, unless the case says otherwise. */
export function planCase(
  name: string,
  sketch: Sketch,
  { qualification, to, constraints, ...given }: Given,
  plans: ExpectedPlan[],
): PlanCase {
  const goal = to === undefined ? {} : { to: Array.isArray(to) ? to.map(f) : f(to) };
  const search = pathSearch.parse({
    objective: 'effort',
    include: ['plan'],
    ...given,
    ...goal,
    constraints: { ...stated, ...constraints, basis: constraints?.basis ?? [...stated.basis] },
    ...(qualification === undefined ? {} : { planning: { qualification } }),
  });
  return { name, facts: build(sketch), levels, search, expected: { outcome: plans.length > 0 ? 'found' : 'no-path', plans } };
}

/** From s, which requires c0, in one documented step to g; nothing but these courses. */
export const oneStep = (requires: string, courses: NonNullable<Sketch['courses']>, more: Partial<Sketch> = {}): Sketch => ({
  functions: { s: { requires: 'c0' }, g: { requires } },
  steps: 's>g',
  courses,
  ...more,
});

/** From s over m to g. */
export const twoSteps = (m: string, g: string, courses: NonNullable<Sketch['courses']>, more: Partial<Sketch> = {}): Sketch => ({
  functions: { s: { requires: 'c0' }, m: { requires: m }, g: { requires: g } },
  steps: 's>m m>g',
  courses,
  ...more,
});

export const part = (teaches: string, load: string) => ({ kind: 'part', teaches, load });
const profile = worksAs('s');
/** Gaps only: which courses close them. */
export const gapsOnly = { profile, to: 'g', qualification: 'competences' as const };

/** One step, gaps only. */
export const covers = (
  name: string,
  requires: string,
  courses: NonNullable<Sketch['courses']>,
  plan: Omit<ExpectedPlan, 'way'>,
): PlanCase => planCase(name, oneStep(requires, courses), gapsOnly, [{ way: 's > g', ...plan }]);
