import { z } from 'zod';
import { constraints } from '../paths/search.js';
import { planning } from '../plans/planning.js';
import { candidateProfile } from '../profiles/profile.js';
import { candidateReference } from '../profiles/subject.js';

export const mostCandidates = 1_000;
/** Each goal is a search more for each candidate. */
export const mostGoals = 10;

const id = z.string().trim().min(1).max(200);
export const storedMember = z
  .strictObject({ candidate: candidateReference })
  .meta({ id: 'StoredCandidate', description: 'A stored candidate, by reference' });

/** `pareto` has no single best path to compare candidates and goals by. */
export const cohortObjectives = ['shortest', 'overlap', 'effort'] as const;

const rest = {
  to: z.union([id, z.array(id).min(1).max(mostGoals)]).meta({ description: `Goal, or up to ${mostGoals} goals` }),
  targetGroup: id.optional().meta({ description: 'Label of the cohort: id of a target group', example: 'target-group:zij-instromers' }),
  objective: z.enum(cohortObjectives).default('shortest'),
  constraints: constraints.prefault({}),
  include: z
    .array(z.enum(['plan']))
    .max(20)
    .default([])
    .meta({ description: 'plan: courses and hours of each path' }),
  planning: planning.prefault({}),
};
const listOf = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(mostCandidates);

/** The envelope alone: each candidate is read by itself, so that a bad one stops nobody. */
export const cohortEnvelope = z.strictObject({ candidates: listOf(z.unknown()), ...rest });

/** The whole as it is sent. */
export const cohortSearch = z
  .strictObject({
    candidates: listOf(z.union([storedMember, candidateProfile])).meta({ description: 'Profiles, or references of stored candidates' }),
    ...rest,
  })
  .meta({ id: 'CohortSearch' });

export type CohortSearch = z.output<typeof cohortEnvelope>;
export type CohortSearchInput = z.input<typeof cohortSearch>;

/** Goals without doubles, in the order asked. */
export const goalIdsOf = ({ to }: Pick<CohortSearch, 'to'>): string[] => [...new Set(typeof to === 'string' ? [to] : to)];
