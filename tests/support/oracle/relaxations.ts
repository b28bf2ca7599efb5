import type { CatalogueFacts } from '../../../src/catalogue/facts.js';
import type { LevelsFile } from '../../../src/catalogue/seed-file.js';
import { stepBases, type Constraints, type PathSearch } from '../../../src/paths/search.js';
import { searchModel } from './search.js';
import { modelWithout } from './without.js';

export interface OracleRelaxation {
  constraint: keyof Constraints;
  /** the whole new value of the constraint */
  to: unknown;
  /** functions of the best path under it */
  bestIds: string[];
}

/** For each constraint alone, in the order of the list of constraints: the least change that yields a path. */
export function oracleRelaxations(facts: CatalogueFacts, levels: LevelsFile, search: PathSearch): OracleRelaxation[] {
  const given = search.constraints;
  const model = modelWithout(facts, levels, given.without);
  if (searchModel(model, search).outcome !== 'no-path') return [];
  const bestWith = (change: Partial<Constraints>): string[] | null =>
    searchModel(change.without === undefined ? model : modelWithout(facts, levels, change.without), {
      ...search,
      constraints: { ...given, ...change },
    }).paths[0]?.ids ?? null;
  const relaxations: OracleRelaxation[] = [];
  const first = <K extends keyof Constraints>(constraint: K, values: readonly Constraints[K][]): void => {
    for (const to of values) {
      const bestIds = bestWith({ [constraint]: to });
      if (bestIds) return void relaxations.push({ constraint, to, bestIds });
    }
  };
  /** Largest multiple of 0.0001 below the given threshold that works: a lower threshold never loses a path. */
  const lowered = (constraint: 'minOverlap' | 'minDerivedOverlap' | 'minEntryOverlap'): void => {
    let [works, fails] = [-1, Math.ceil(Math.round(given[constraint] * 1e9) / 1e5)];
    while (fails - works > 1) {
      const middle = Math.floor((works + fails) / 2);
      if (bestWith({ [constraint]: middle / 10_000 })) works = middle;
      else fails = middle;
    }
    if (works >= 0) first(constraint, [works / 10_000]);
  };
  first('maxSteps', upward(given.maxSteps, 6));
  lowered('minOverlap');
  lowered('minDerivedOverlap');
  lowered('minEntryOverlap');
  first('maxLevelClimb', upward(given.maxLevelClimb, 7));
  first('minEvidence', laxer(['certified', 'evidenced', 'claimed'] as const, given.minEvidence));
  first('matching', laxer(['none', 'exact', 'close'] as const, given.matching));
  first('unknown', given.unknown === 'fail' ? ['allow'] : []);
  const { basis, branches } = given;
  first('basis', basis ? stepBases.filter((one) => !basis.includes(one)).map((one) => [...basis, one]) : []);
  first('branches', branches ? model.branchIds.filter((one) => !branches.includes(one)).map((one) => [...branches, one]) : []);
  first('avoid', leavingOneOut(given.avoid));
  first('via', leavingOneOut(given.via));
  first('overshoot', given.overshoot ? [] : [true]);
  first('without', leavingOneOut(given.without));
  first('weights', given.weights === 'essential' ? ['all'] : []);
  return relaxations;
}

const upward = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + 1 + i);
/** What stands after the given one in a list from strict to lenient. */
const laxer = <T>(list: readonly T[], given: T): T[] => list.slice(list.indexOf(given) + 1);
const leavingOneOut = (ids: readonly string[]): string[][] => [...new Set(ids)].map((left) => ids.filter((id) => id !== left));
