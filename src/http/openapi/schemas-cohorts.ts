import { z } from 'zod';
import { cohortSearch } from '../../cohorts/request.js';
import { cohortResult, goalResult } from '../../cohorts/result.js';
import { cohortSummary } from '../../cohorts/summary-shape.js';

export const cohortRequests = [cohortSearch];

/** Results as they leave: what went wrong with one candidate or goal stands with it as a problem. */
export function cohortAnswers(problem: z.ZodType): z.ZodType[] {
  const wrong = { problem: problem.optional().meta({ description: 'what is wrong with this one, when something is' }) };
  const goal = goalResult.extend(wrong).meta({ id: 'CohortGoalResult' });
  const result = cohortResult.extend({ ...wrong, goals: z.array(goal) }).meta({ id: 'CohortResult' });
  const failure = z
    .strictObject({ kind: z.literal('error'), problem })
    .meta({ id: 'CohortFailure', description: 'the last line when the cohort failed after its start' });
  return [
    z.strictObject({ results: z.array(result), summary: cohortSummary }).meta({ id: 'CohortAnswer' }),
    z.union([result, cohortSummary, failure]).meta({ id: 'CohortLine' }),
  ];
}
