import { z } from 'zod';
import { named } from './parts.js';

const share = z.number().min(0).max(1).nullable();

/** One thing the best path leans on, and what is left without it. */
export const robustnessItem = z
  .strictObject({
    fact: z.string().nullable().meta({ description: 'id for `without`; null: the default weights, which are no fact' }),
    kind: z.enum(['step', 'match', 'work', 'course', 'requirement', 'weights']),
    from: named.nullable(),
    to: named.nullable(),
    survives: z.boolean().meta({ description: 'whether the same path is the best one without it' }),
    remains: z
      .strictObject({ functions: z.array(named), stepCount: z.int(), weakest: share, mean: share })
      .nullable()
      .meta({ description: 'the best path without it; null: there is none' }),
  })
  .meta({ id: 'RobustnessItem' });

/** Whether the best path survives without each thing it leans on. */
export const robustness = z
  .strictObject({
    functions: z.array(named).meta({ description: 'the best path, which this is about' }),
    survivesEach: z.boolean().meta({ description: 'whether it survives without any one of the things tried' }),
    items: z.array(robustnessItem).meta({ description: 'what it does not survive without first' }),
    considered: z.int().meta({ description: 'things it leans on' }),
    tried: z.int().meta({ description: 'of those, how many were left out one by one; fewer than all when there are very many' }),
  })
  .meta({ id: 'Robustness' });

export type Robustness = z.output<typeof robustness>;
export type RobustnessItem = z.output<typeof robustnessItem>;
