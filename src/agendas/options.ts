import { z } from 'zod';

export const agendaOptions = z
  .strictObject({
    scope: z
      .enum(['claimed', 'all'])
      .default('claimed')
      .meta({ description: 'claimed: what the candidate says to hold; all: whatever would help' }),
    limit: z.int().min(1).max(200).default(50),
  })
  .meta({ id: 'AgendaOptions' });

export type AgendaOptions = z.output<typeof agendaOptions>;
