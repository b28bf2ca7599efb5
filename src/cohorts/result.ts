import { z } from 'zod';
import type { PadwijzerError } from '../errors.js';
import { missingRequirement, path as explainedPath, step as explainedStep } from '../paths/answer.js';
import { named } from '../paths/parts.js';
import { hours } from '../plans/plan.js';

/** Where a candidate stands in the request. */
export const place = z
  .strictObject({
    index: z.int().meta({ description: 'place in `candidates`, from 0' }),
    reference: z.string().optional(),
  })
  .meta({ id: 'CohortPlace' });

const { from, to, basis, entry, direction, overlap, proven, work, workProven } = explainedStep.shape;
export const cohortStep = z
  .strictObject({ from, to, basis, entry, direction, overlap, proven, work, workProven, missing: z.array(missingRequirement) })
  .meta({ id: 'CohortStep', description: 'The figures of a step; a path search gives them with their sources' });

export const cohortCourse = named
  .extend({
    step: z.int().meta({ description: '1-based' }),
    hours,
    for: z.enum(['gaps', 'listed']).meta({ description: 'gaps: closes what is missing; listed: the source lists it for the function' }),
  })
  .meta({ id: 'CohortCourse' });

const { start, functions, stepCount, weakest, weakestProven, mean, highestLevel } = explainedPath.shape;
export const cohortPath = z
  .strictObject({
    start,
    functions,
    steps: z.array(cohortStep),
    stepCount,
    weakest,
    weakestProven,
    mean,
    highestLevel,
    load: hours.optional().meta({ description: 'with include: ["plan"] and the objective effort' }),
    courses: z.array(cohortCourse).optional().meta({ description: 'with include: ["plan"]' }),
    noCourseGives: z
      .array(named.extend({ step: z.int() }))
      .optional()
      .meta({ description: 'with include: ["plan"]: what is missing and no course gives' }),
  })
  .meta({ id: 'CohortPath' });

/** What somebody can begin with. */
export const startKinds = ['goal-held', 'function', 'overlap', 'course', 'blocked-by-level', 'unknown', 'none'] as const;

export const goalResult = z
  .strictObject({ goal: z.string(), outcome: z.enum(['found', 'goal-held', 'no-path', 'problem']), path: cohortPath.nullable() })
  .meta({ id: 'CohortGoalResult' });

export const cohortResult = z
  .strictObject({
    kind: z.literal('result'),
    candidates: z.array(place).meta({ description: 'candidates with this same profile, but for the reference' }),
    count: z.int(),
    level: z.int().nullable().meta({ description: 'level of the candidate; null: unknown' }),
    start: z.enum(startKinds).nullable().meta({
      description:
        'how the path to the best goal begins: at a function held, by entry on overlap or by a course; without a path: blocked-by-level (there is one when levels do not bind), unknown (a level or an overlap that decides it is unknown), none. null: this profile is not valid',
    }),
    best: z.string().nullable().meta({ description: 'the goal with the best path by the objective' }),
    goals: z.array(goalResult).meta({ description: 'one per goal, in the order asked' }),
  })
  .meta({ id: 'CohortResult' });

export type Place = z.output<typeof place>;
export type CohortPath = z.output<typeof cohortPath>;
export type CohortCourse = z.output<typeof cohortCourse>;
export type StartKind = (typeof startKinds)[number];
/** What went wrong with one candidate, or for one goal of one, stays with it; the door words it. */
export interface Troubled {
  readonly error?: PadwijzerError;
}
export type GoalResult = z.output<typeof goalResult> & Troubled;
export type CohortResult = Omit<z.output<typeof cohortResult>, 'goals'> & Troubled & { readonly goals: readonly GoalResult[] };
