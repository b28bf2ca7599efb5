import { z } from 'zod';
import { constraints, rankedObjectives } from '../paths/search.js';
import { ranking } from '../recommendations/ranking.js';

export const evaluationRequest = z.strictObject({
  objective: z.enum(rankedObjectives).default('overlap'),
  constraints: constraints.prefault({}),
  ranking: ranking.optional().meta({ description: 'An order of your own beside those that are always tried' }),
  seed: z.int().min(0).max(4_294_967_295).default(1),
  resamples: z.int().min(100).max(10_000).default(1_000),
});

export type EvaluationRequest = z.output<typeof evaluationRequest>;
