import type { CohortSearch } from '../../cohorts/request.js';
import type { StartKind } from '../../cohorts/result.js';
import type { Grade } from '../../profiles/profile.js';
import type { Constraints, Objective } from '../../paths/search.js';

/** The closed lists of the service, without the library that checks them there: a type error here when one changes. */
const every =
  <T extends string>() =>
  <const List extends readonly T[]>(...list: List & (Exclude<T, List[number]> extends never ? unknown : never)): readonly T[] =>
    list;

export const grades = every<Grade>()('claimed', 'evidenced', 'certified');
export const objectives = every<Objective>()('shortest', 'overlap', 'effort', 'pareto');
export const cohortObjectives = every<CohortSearch['objective']>()('shortest', 'overlap', 'effort');
export const startKinds = every<StartKind>()('goal-held', 'function', 'overlap', 'course', 'blocked-by-level', 'unknown', 'none');
export const limitNames: readonly string[] = every<keyof Constraints>()(
  'maxSteps',
  'minOverlap',
  'minDerivedOverlap',
  'minEntryOverlap',
  'maxLevelClimb',
  'minEvidence',
  'matching',
  'unknown',
  'basis',
  'branches',
  'avoid',
  'via',
  'overshoot',
  'weights',
  'without',
);

/** Limits of the service when nothing is said; a test holds them against what it fills in. */
export const usualLimits = {
  maxSteps: 4,
  minOverlap: 0,
  minDerivedOverlap: 0.6,
  minEvidence: 'claimed',
} as const satisfies Partial<Constraints>;
