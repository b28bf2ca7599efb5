import { z } from 'zod';
import { constraints, objectives, pathSearch } from '../paths/search.js';
import { oneSubject, subject } from '../profiles/subject.js';
import { requestMade } from '../paths/request-made.js';
import { agenda } from './agenda.js';

const goal = z.string().trim().min(1).max(200);

/** A search of which only the agenda is wanted; an agenda is for a goal. */
export const agendaRequest = pathSearch
  .omit({ alternatives: true, include: true })
  .extend({ ...subject, to: z.union([goal, z.array(goal).min(1).max(200)]).meta({ description: 'Goal, or several goals pooled' }) })
  .superRefine(oneSubject)
  .meta({ id: 'AssessmentAgendaRequest' });

export const agendaAnswer = z
  .strictObject({
    catalogueVersion: z.string(),
    rulesVersion: z.string(),
    request: requestMade.optional(),
    reference: z.string().optional(),
    to: z.array(z.string()),
    objective: z.enum(objectives),
    constraints: constraints.meta({ description: 'as resolved, defaults filled in' }),
    ...agenda.shape,
  })
  .meta({ id: 'AssessmentAgenda', description: 'What to assess first for a goal, each item with the best path before and after' });

export type AgendaRequest = z.output<typeof agendaRequest>;
export type AgendaAnswer = z.output<typeof agendaAnswer>;
