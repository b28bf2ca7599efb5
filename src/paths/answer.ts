import { z } from 'zod';
import { grades } from '../profiles/profile.js';
import { agenda } from '../agendas/agenda.js';
import { hours, plan } from '../plans/plan.js';
import { listedCourse, named, sourceRef } from './parts.js';
import { requestMade } from './request-made.js';
import { robustness } from './robustness.js';
import { constraints, objectives, stepBases } from './search.js';

const share = z.number().min(0).max(1).nullable();

/** Through what the candidate holds something, or will hold it on this path. */
export const through = z.strictObject({
  kind: z.enum(['own', 'function', 'course', 'work-process', 'core-task', 'match', 'path']).meta({
    description: 'own: given in the profile; path: brought by an earlier function of this path; match: the same thing in another scheme',
  }),
  id: z.string().nullable().meta({ description: 'the function, course, work process, core task or competence it comes from' }),
  name: z.string().nullable(),
});

export const heldRequirement = named.extend({
  weight: z.number(),
  grade: z.enum([...grades, 'projected']),
  through,
});
export const missingRequirement = named.extend({ weight: z.number() });

const counts = z.strictObject({ behaviour: z.int(), knowledge: z.int(), skill: z.int(), unknown: z.int().optional() });

export const step = z
  .strictObject({
    from: z.string().nullable().meta({ description: 'null: entered from outside' }),
    to: z.string(),
    basis: z.enum(stepBases),
    entry: z.enum(['overlap', 'course']).optional().meta({ description: 'how the function may be entered' }),
    direction: z.enum(['up', 'level', 'down', 'unknown']),
    overlap: share.meta({ description: 'weight of the requirements held / weight of all; null: nothing documented, unknown' }),
    proven: share.meta({ description: 'the same with only what is certified now' }),
    work: share.meta({ description: 'share of the work processes held; null: none documented' }),
    workProven: share,
    restsOn: counts.meta({ description: 'how many requirements of each kind the overlap rests on' }),
    restsOnHeld: counts.meta({ description: 'how many of them are held' }),
    criteria: z.strictObject({ met: z.int(), of: z.int() }).optional().meta({ description: 'ladder steps: criteria of the rung' }),
    wording: z.strictObject({ nl: z.string(), en: z.string() }),
    held: z.array(heldRequirement),
    missing: z.array(missingRequirement),
    inheritedOnly: z.boolean().meta({ description: 'a specialisation with no requirements of its own' }),
    listedCourses: z.array(listedCourse),
    qualified: z.enum(['yes', 'higher', 'partly', 'no', 'unknown']),
    baseOverlap: z.number().nullable().meta({ description: 'derived steps: overlap of the two functions without a candidate' }),
    flags: z.array(z.enum(['level-unknown', 'overlap-unknown', 'ladder-promises-no-promotion', 'level-inherited'])),
    sources: z.array(sourceRef),
  })
  .meta({ id: 'Step' });

export const path = z
  .strictObject({
    start: z.string().nullable(),
    functions: z.array(named.extend({ level: z.int().nullable() })),
    steps: z.array(step),
    stepCount: z.int(),
    weakest: share,
    weakestProven: share,
    mean: share,
    highestLevel: z.int().nullable(),
    leansOn: z.strictObject({
      derivedSteps: z.array(z.string()),
      inferredMatches: z.array(z.string()),
      inferredPerforms: z.array(z.string()),
      defaultWeights: z.boolean(),
      unknownOverlaps: z.int(),
    }),
    load: hours.optional().meta({ description: 'hours of the plan; with include: ["plan"] and the objectives effort and pareto' }),
    plan: plan.optional().meta({ description: 'when asked for with include: ["plan"]' }),
  })
  .meta({ id: 'Path' });

export const relaxation = z
  .strictObject({
    constraint: z.string(),
    from: z.unknown(),
    to: z.unknown(),
    wording: z.strictObject({ nl: z.string(), en: z.string() }),
    path,
  })
  .meta({ id: 'Relaxation', description: 'The least change of one constraint that yields a path, with that path' });

const note = z.strictObject({ code: z.string(), nl: z.string(), en: z.string() });

export const answer = z
  .strictObject({
    found: z.boolean(),
    outcome: z.enum(['found', 'goal-held', 'no-path']),
    objective: z.enum(objectives),
    computedBy: z.enum(['cypher', 'projection']),
    catalogueVersion: z.string(),
    rulesVersion: z.string(),
    request: requestMade.optional(),
    reference: z.string().optional(),
    to: z.array(z.string()).nullable().meta({ description: 'goals asked for; null: every reachable function' }),
    constraints: constraints.meta({ description: 'as resolved, defaults filled in' }),
    candidate: z.strictObject({ level: z.int().nullable(), starts: z.array(z.string()) }),
    paths: z.array(path),
    relaxations: z.array(relaxation).optional(),
    noPath: z.enum(['relaxations', 'no-single-change', 'not-connected']).optional(),
    agenda: agenda.optional().meta({ description: 'when asked for with include: ["agenda"]' }),
    robustness: robustness.optional().meta({ description: 'of the best path, when asked for with include: ["robustness"]' }),
    unresolved: z.array(z.strictObject({ text: z.string(), level: z.int().optional() })),
    notes: z.array(note),
  })
  .meta({ id: 'PathAnswer' });

export type Answer = z.output<typeof answer>;
export type Path = z.output<typeof path>;
export type Step = z.output<typeof step>;
export type Relaxation = z.output<typeof relaxation>;
