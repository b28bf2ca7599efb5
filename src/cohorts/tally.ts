import type { Named } from '../paths/parts.js';
import { sumHours, noHours } from '../plans/hours.js';
import type { Hours } from '../plans/plan.js';
import type { CohortPath, CohortResult, Place, StartKind } from './result.js';
import type { CohortSummary } from './summary-shape.js';

/** Most courses and competences named. */
const mostNamed = 20;
/** Upper ends of bands of hours: a quarter, a half, one, two, three and four nominal years of 1,600 hours. */
export const hourBands = [400, 800, 1_600, 3_200, 4_800, 6_400] as const;

/** Counts candidates by a name, most first, then by id. */
class Counts {
  readonly #counts = new Map<string, { readonly named: Named; candidates: number; closesGaps: number }>();

  add({ id, name, nameEn }: Named, candidates: number, closesGaps = 0): void {
    const known = this.#counts.get(id) ?? { named: { id, name, nameEn }, candidates: 0, closesGaps: 0 };
    known.candidates += candidates;
    known.closesGaps += closesGaps;
    this.#counts.set(id, known);
  }

  most() {
    const all = [...this.#counts.values()].sort((a, b) => b.candidates - a.candidates || (a.named.id < b.named.id ? -1 : 1));
    return all.slice(0, mostNamed).map(({ named, candidates, closesGaps }) => ({ ...named, candidates, closesGaps }));
  }
}

/** Values of so many candidates each. */
class Spread {
  readonly #values: { readonly value: number; readonly count: number }[] = [];
  add(value: number, count: number): void {
    this.#values.push({ value, count });
  }

  told(): { least: number; median: number; most: number } | null {
    const sorted = [...this.#values].sort((a, b) => a.value - b.value);
    const total = sorted.reduce((sum, { count }) => sum + count, 0);
    if (total === 0) return null;
    let before = 0;
    const middle = sorted.find(({ count }) => (before += count) * 2 >= total);
    return { least: sorted[0]?.value ?? 0, median: middle?.value ?? 0, most: sorted.at(-1)?.value ?? 0 };
  }
}

const startNames = {
  'goal-held': 'goalHeld',
  function: 'function',
  overlap: 'overlap',
  course: 'course',
  'blocked-by-level': 'blockedByLevel',
  unknown: 'unknown',
  none: 'none',
} as const satisfies Record<StartKind, keyof CohortSummary['start']>;

export type Tallied = Pick<
  CohortSummary,
  'candidates' | 'profiles' | 'problems' | 'canStart' | 'start' | 'goals' | 'steps' | 'hours' | 'courses' | 'missing'
> & { readonly withoutPath: readonly Place[] };

/** Counts people as results come by; every figure is of the path to the best goal. */
export class Tally {
  #candidates = 0;
  #profiles = 0;
  #problems = 0;
  readonly #start = { goalHeld: 0, function: 0, overlap: 0, course: 0, blockedByLevel: 0, unknown: 0, none: 0 };
  readonly #goals: { named: Named; reached: number; best: number }[];
  readonly #steps = new Map<number, number>();
  readonly #stepSpread = new Spread();
  readonly #bands = [...hourBands, null].map((upTo) => ({ upTo, candidates: 0 }));
  readonly #hours = { unknown: 0, min: new Spread(), max: new Spread(), all: [] as Hours[] };
  readonly #courses = new Counts();
  readonly #missing = new Counts();
  readonly #withoutPath: Place[] = [];

  constructor(
    goals: readonly Named[],
    private readonly planned: { readonly hours: boolean; readonly courses: boolean },
  ) {
    this.#goals = goals.map(({ id, name, nameEn }) => ({ named: { id, name, nameEn }, reached: 0, best: 0 }));
  }

  add({ count, candidates, start, best, goals }: CohortResult): void {
    this.#candidates += count;
    if (start === null) {
      this.#problems += count;
      return;
    }
    this.#profiles += 1;
    this.#start[startNames[start]] += count;
    for (const one of this.#goals) {
      const { outcome } = goals.find(({ goal }) => goal === one.named.id) ?? {};
      if (outcome === 'found' || outcome === 'goal-held') one.reached += count;
      if (best === one.named.id) one.best += count;
    }
    const path = goals.find(({ goal }) => goal === best)?.path ?? null;
    if (path === null) this.#withoutPath.push(...candidates);
    else if (start !== 'goal-held') this.#addPath(path, count);
  }

  #addPath({ stepCount, steps, load, courses = [] }: CohortPath, count: number): void {
    this.#steps.set(stepCount, (this.#steps.get(stepCount) ?? 0) + count);
    this.#stepSpread.add(stepCount, count);
    const missing = new Map(steps.flatMap((step) => step.missing.map((one) => [one.id, one] as const)));
    for (const one of missing.values()) this.#missing.add(one, count);
    const chosen = new Map(courses.map((one) => [one.id, one]));
    const forGaps = new Set(courses.filter((one) => one.for === 'gaps').map((one) => one.id));
    for (const one of chosen.values()) this.#courses.add(one, count, forGaps.has(one.id) ? count : 0);
    if (load !== undefined) this.#addHours(load, count);
  }

  #addHours(load: Hours, count: number): void {
    const { min, max } = load;
    this.#hours.all.push(...Array<Hours>(count).fill(load));
    this.#hours.min.add(min, count);
    if (max === null) {
      this.#hours.unknown += count;
      return;
    }
    this.#hours.max.add(max, count);
    const band = this.#bands.find(({ upTo }) => upTo === null || max <= upTo);
    if (band !== undefined) band.candidates += count;
  }

  told(): Tallied {
    const { goalHeld, function: started, overlap, course } = this.#start;
    const { unknown, min, max, all } = this.#hours;
    return {
      candidates: this.#candidates,
      profiles: this.#profiles,
      problems: this.#problems,
      canStart: goalHeld + started + overlap + course,
      start: { ...this.#start },
      goals: this.#goals.map(({ named, reached, best }) => ({ ...named, reached, best })),
      steps: {
        counts: [...this.#steps].sort(([a], [b]) => a - b).map(([steps, candidates]) => ({ steps, candidates })),
        spread: this.#stepSpread.told(),
      },
      hours: this.planned.hours
        ? { counts: this.#bands, unknown, min: min.told(), max: max.told(), total: all.length === 0 ? noHours : sumHours(all) }
        : null,
      courses: this.planned.courses ? this.#courses.most() : null,
      missing: this.#missing.most().map(({ closesGaps: _closesGaps, ...one }) => one),
      withoutPath: this.#withoutPath,
    };
  }
}
