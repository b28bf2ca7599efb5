import { z } from 'zod';
import { missingRequirement } from '../paths/answer.js';
import { briefPath, placedFunction } from '../paths/brief-path.js';
import { note, worded } from '../paths/parts.js';
import { requestMade } from '../paths/request-made.js';
import { constraints, rankedObjectives } from '../paths/search.js';

const id = z.string().trim().min(1).max(200);
const share = z.number().min(0).max(1).nullable();

const from = z
  .strictObject({
    branches: z.array(id).min(1).max(200).optional().meta({ description: 'Only functions on one of these branches; absent: all' }),
    functions: z
      .array(id)
      .min(1)
      .max(1000)
      .optional()
      .meta({ description: 'Only these functions, as those of an organisation; absent: all' }),
  })
  .meta({ id: 'FeederOrigins' });

export const feederSearch = z
  .strictObject({
    to: id.meta({ description: 'The function that is to be fed', example: 'function:software-engineer' }),
    objective: z.enum(rankedObjectives).default('overlap').meta({ description: 'What makes one function a better feeder' }),
    constraints: constraints.prefault({}),
    from: from.prefault({}),
    page: z.int().min(1).max(100_000).default(1),
    pageSize: z.int().min(1).max(100).default(20).meta({ description: 'Most feeders on a page' }),
  })
  .superRefine(({ constraints: { basis } }, context) => {
    if (basis === undefined || basis.some((one) => one !== 'entry')) return;
    const expected = { nl: 'ook een andere soort stap dan entry', en: 'another basis than entry too' };
    context.addIssue({ code: 'custom', path: ['constraints', 'basis'], message: 'entry only', params: { expected }, input: basis });
  })
  .meta({ id: 'FeederSearch' });

export const feeder = z
  .strictObject({
    rank: z.int().meta({ description: '1-based, over all pages' }),
    function: placedFunction,
    overlap: share.meta({ description: 'weight of what the goal asks that this function brings by itself / weight of all' }),
    requirements: z
      .strictObject({ held: z.int(), of: z.int() })
      .meta({ description: 'what the goal asks, and how much of it this function brings' }),
    weakest: share.meta({ description: 'least overlap of a step of the path' }),
    path: briefPath,
    shared: z
      .array(missingRequirement.extend({ requiredBy: z.int().meta({ description: 'functions of the catalogue that ask for it' }) }))
      .meta({ description: 'what the goal asks and this function brings, the most telling first' }),
    missing: z.array(missingRequirement).meta({ description: 'all the path asks that is not brought on the way' }),
    reason: worded,
  })
  .meta({ id: 'Feeder' });

export const feeders = z
  .strictObject({
    outcome: z.enum(['found', 'no-feeders']),
    noFeeders: z.enum(['goal-not-permitted', 'no-steps', 'none-permitted']).optional().meta({
      description:
        'goal-not-permitted: the constraints forbid the goal itself; no-steps: no step leads into it; none-permitted: steps do, but no path within the constraints',
    }),
    computedBy: z.enum(['cypher', 'projection']),
    catalogueVersion: z.string(),
    rulesVersion: z.string(),
    request: requestMade.optional(),
    goal: placedFunction,
    objective: z.enum(rankedObjectives),
    constraints: constraints.meta({ description: 'as resolved, defaults filled in' }),
    from,
    considered: z.int().meta({ description: 'functions asked about' }),
    items: z.array(feeder),
    page: z.int(),
    pageSize: z.int(),
    total: z.int().meta({ description: 'feeders on all pages' }),
    notes: z.array(note),
  })
  .meta({ id: 'Feeders', description: 'The functions from which a goal can be reached, best first' });

export type FeederSearch = z.output<typeof feederSearch>;
export type Feeder = z.output<typeof feeder>;
export type Feeders = z.output<typeof feeders>;
