import { z } from 'zod';

/** How a plan is made (domain section 5). */
export const planning = z
  .strictObject({
    qualification: z
      .enum(['listed', 'competences'])
      .default('listed')
      .meta({ description: 'listed: steps one is not qualified for add their listed education; competences: gaps only' }),
    hoursPerWeek: z.number().min(1).max(60).optional().meta({ description: 'Study hours a week; gives the plan a timeline' }),
  })
  .meta({ id: 'Planning' });

export type Planning = z.output<typeof planning>;
