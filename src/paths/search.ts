import { z } from 'zod';
import { agendaOptions } from '../agendas/options.js';
import { planning } from '../plans/planning.js';
import { candidateProfile, grade } from '../profiles/profile.js';

const id = z.string().trim().min(1).max(200);
const share = z.number().min(0).max(1);
const ids = z.array(id).max(200);

/** How a step comes about; `entry` is the first step of one who starts from no function. */
export const stepBases = ['documented', 'specialisation', 'ladder', 'derived', 'entry'] as const;
export type StepBasis = (typeof stepBases)[number];

export const objectives = ['shortest', 'overlap', 'effort', 'pareto'] as const;
export type Objective = (typeof objectives)[number];
/** Objectives that rank by what a path is, without weighing courses. */
export const rankedObjectives = ['shortest', 'overlap'] as const;

/** Constraints of domain section 4, with their defaults. */
export const constraints = z
  .strictObject({
    maxSteps: z.int().min(1).max(6).default(4).meta({ description: 'Most steps a path may have' }),
    minOverlap: share.default(0).meta({ description: 'Least overlap of every step' }),
    minDerivedOverlap: share.default(0.6).meta({ description: 'Least accumulated overlap of a derived step' }),
    minEntryOverlap: share.default(0.5).meta({ description: 'Least overlap to enter a function without holding one' }),
    maxLevelClimb: z.int().min(0).max(7).default(3).meta({ description: 'Most NLQF levels one step may climb; unknown levels pass' }),
    minEvidence: grade.default('claimed').meta({ description: 'Which grades of what the candidate holds count' }),
    matching: z.enum(['none', 'exact', 'close']).default('close').meta({ description: 'Which matches between schemes count' }),
    unknown: z
      .enum(['fail', 'allow'])
      .default('fail')
      .meta({ description: 'Whether an unknown overlap passes minOverlap when that is above 0' }),
    basis: z
      .array(z.enum(stepBases))
      .min(1)
      .optional()
      .meta({ description: 'Bases of steps that count; absent: all. Must name entry for entries to count' }),
    branches: ids.min(1).optional().meta({ description: 'Branches that stops and goal must be on' }),
    avoid: ids.default([]).meta({ description: 'Functions that may be neither stop nor goal' }),
    via: ids.default([]).meta({ description: 'Functions the path must pass, in any order' }),
    overshoot: z.boolean().default(false).meta({ description: 'Whether stops may lie above both ends, or below both' }),
    weights: z.enum(['all', 'essential']).default('all').meta({ description: 'essential: only essential requirements count' }),
    without: ids.default([]).meta({
      description: 'Facts to leave out, to contest them: ids of nodes, or of edges as type~from~to; what rests on them is computed anew',
    }),
  })
  .meta({ id: 'Constraints' });

export const includes = ['explanation', 'plan', 'agenda', 'robustness'] as const;

export const pathSearch = z.strictObject({
  profile: candidateProfile,
  to: z
    .union([id, ids.min(1)])
    .optional()
    .meta({ description: 'Goal, or several goals pooled; absent: the best path to every reachable function, at most 100' }),
  objective: z.enum(objectives).default('shortest'),
  constraints: constraints.prefault({}),
  alternatives: z.int().min(1).max(20).default(3),
  include: z.array(z.enum(includes)).default([]),
  planning: planning.prefault({}),
  agenda: agendaOptions.prefault({}),
});

export type Constraints = z.output<typeof constraints>;
export type PathSearch = z.output<typeof pathSearch>;
export type PathSearchInput = z.input<typeof pathSearch>;
