import { z } from 'zod';
import { named, note, worded } from '../paths/parts.js';
import { hours } from '../plans/plan.js';
import { grades } from '../profiles/profile.js';

const share = z.number().nullable();

/** The best path at one state of recognition, in figures. */
export const standing = z
  .strictObject({
    found: z.boolean(),
    functions: z.array(named),
    stepCount: z.int(),
    weakest: share,
    weakestProven: share.meta({ description: 'least proven share of a step; null: unknown, or no path' }),
    provenSum: z.number().meta({ description: 'sum of the proven shares that are known' }),
    hours: hours.nullable().meta({ description: 'of the plan; null: no path' }),
  })
  .meta({ id: 'Standing' });

export const agendaItem = z
  .strictObject({
    rank: z.int(),
    kind: z.enum(['work-process', 'core-task', 'competence', 'criterion']),
    ...named.shape,
    code: z.string().nullable(),
    grade: z.enum(grades).nullable().meta({ description: 'held now, at the lowest grade of the set; null: not held' }),
    assess: z.array(named).meta({ description: 'what is to be assessed: one thing, or the open work processes of the core task' }),
    proves: z.array(named).meta({ description: 'requirements and work processes of the path that become certified' }),
    exempts: z.array(named).meta({ description: 'core tasks of planned education that may become exempt' }),
    rise: z.strictObject({
      weakestProven: z.number(),
      provenSum: z.number(),
      hoursMax: z
        .number()
        .nullable()
        .meta({ description: 'fall of the largest number of hours; null: unknown on both sides, or unknown before and known after' }),
      hoursMin: z.number(),
    }),
    after: standing,
    wording: worded,
  })
  .meta({ id: 'AgendaItem' });

export const agenda = z
  .strictObject({
    scope: z.enum(['claimed', 'all']),
    before: standing,
    items: z.array(agendaItem),
    considered: z.int().meta({ description: 'open items looked at; those that change nothing are left out' }),
    notes: z.array(note),
  })
  .meta({ id: 'Agenda', description: 'What to assess first: for a conversation, the assessor decides' });

export type Standing = z.output<typeof standing>;
export type AgendaItem = z.output<typeof agendaItem>;
export type Agenda = z.output<typeof agenda>;
