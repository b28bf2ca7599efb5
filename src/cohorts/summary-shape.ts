import { z } from 'zod';
import { named, note, worded } from '../paths/parts.js';
import { constraints } from '../paths/search.js';
import { hours } from '../plans/plan.js';
import { place, type CohortResult } from './result.js';
import { cohortObjectives } from './request.js';

const people = z.int().meta({ description: 'candidates' });
const spread = z
  .strictObject({ least: z.number(), median: z.number(), most: z.number() })
  .meta({ description: 'median: the lower one of two in the middle' });

export const cohortSummary = z
  .strictObject({
    kind: z.literal('summary'),
    objective: z.enum(cohortObjectives),
    constraints: constraints.meta({ description: 'as resolved, defaults filled in' }),
    to: z.array(z.string()),
    targetGroup: named.nullable(),
    computedBy: z.enum(['cypher', 'projection']),
    catalogueVersion: z.string(),
    rulesVersion: z.string(),
    candidates: people,
    profiles: z.int().meta({ description: 'different profiles among those that are valid' }),
    problems: people.meta({ description: 'candidates whose profile, or every goal, ended in a problem; they count nowhere below' }),
    canStart: people.meta({ description: 'candidates with a path to a goal: the first four of `start` together' }),
    start: z
      .strictObject({
        goalHeld: people,
        function: people,
        overlap: people,
        course: people,
        blockedByLevel: people,
        unknown: people,
        none: people,
      })
      .meta({ description: 'how the best path begins, or why there is none; together with `problems` all candidates' }),
    goals: z
      .array(named.extend({ reached: people, best: people }))
      .meta({ description: 'who has a path to each goal, and whose best goal it is' }),
    steps: z
      .strictObject({ counts: z.array(z.strictObject({ steps: z.int(), candidates: people })), spread: spread.nullable() })
      .meta({ description: 'of the best paths, those of a goal already held left out' }),
    hours: z
      .strictObject({
        counts: z.array(z.strictObject({ upTo: z.number().nullable(), candidates: people })).meta({
          description: 'by the most hours; the last band, null, has no upper end',
        }),
        unknown: people.meta({ description: 'nothing says how many hours it can become' }),
        min: spread.nullable(),
        max: spread.nullable().meta({ description: 'of those whose most is known' }),
        total: hours,
      })
      .nullable()
      .meta({ description: 'of the best paths; null: not asked for' }),
    courses: z
      .array(
        named.extend({
          candidates: people,
          closesGaps: people.meta({ description: 'for whom it closes gaps; for the others it is listed' }),
        }),
      )
      .nullable()
      .meta({ description: 'courses that serve most; null: plans were not asked for' }),
    missing: z.array(named.extend({ candidates: people })).meta({ description: 'competences and criteria most missing on the best paths' }),
    noPath: z
      .strictObject({
        count: people,
        candidates: z.array(place),
        relaxations: z
          .array(z.strictObject({ constraint: z.string(), to: z.unknown(), helps: people }))
          .meta({ description: 'for how many each constraint alone, loosened that far, gives a path; most first' }),
        best: z
          .strictObject({ constraint: z.string(), from: z.unknown(), to: z.unknown(), helps: people, wording: worded })
          .nullable()
          .meta({ description: 'the one that helps most, with the least change that helps all of those' }),
      })
      .meta({ description: 'who has no path to any goal, and what would help most' }),
    notes: z.array(note),
  })
  .meta({ id: 'CohortSummary' });

export type CohortSummary = z.output<typeof cohortSummary>;
/** What a cohort search gives, one by one: a result for each group of equal profiles, and at the end the summary. */
export type CohortLine = CohortResult | CohortSummary;
