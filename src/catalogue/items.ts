import { z } from 'zod';
import type { Collection } from './browse.js';
import {
  coded,
  criterion,
  family,
  level,
  leveledFunction,
  listedCourse,
  load,
  match,
  maybe,
  neighbour,
  own,
  performed,
  reasoned,
  reference,
  relatedCompetence,
  relatedCourse,
  relatedFunction,
  sources,
  text,
} from './item-parts.js';

const summary = <T extends z.ZodRawShape>(id: string, shape: T) => z.strictObject({ ...own, ...shape }).meta({ id: `${id}Summary` });
const weighted = { weight: z.number(), essential: z.boolean().nullable() };
const count = z.int();

const functionSummary = summary('Function', {
  kind: text,
  code: maybe,
  aliases: z.array(text),
  description: maybe,
  descriptionEn: maybe,
  rung: z.int().nullable(),
  level,
  levelMax: level,
  levelBasis: maybe.meta({ description: 'listed-courses, or inherited from the function it specialises' }),
  branches: z.array(reference),
});
const competenceSummary = summary('Competence', { kind: text, scheme: maybe, aliases: z.array(text) });
const workProcessSummary = summary('WorkProcess', {
  code: maybe,
  description: maybe,
  result: maybe,
  behaviour: z.array(text),
  framework: z.array(text),
  activities: z.array(text),
});
const courseSummary = summary('Course', {
  kind: text,
  code: maybe,
  programme: maybe,
  level,
  ...load,
  status: maybe,
  note: maybe,
  aliases: z.array(text),
});
const branchSummary = summary('Branch', {});
const targetGroupSummary = summary('TargetGroup', { description: maybe });
const sourceSummary = summary('Source', {
  kind: maybe,
  file: maybe,
  version: maybe,
  date: z.iso.date().nullable(),
  licence: maybe,
  url: maybe,
});

/** What a list holds, per collection. */
export const summaries = {
  functions: functionSummary,
  competences: competenceSummary,
  'work-processes': workProcessSummary,
  courses: courseSummary,
  branches: branchSummary,
  'target-groups': targetGroupSummary,
  sources: sourceSummary,
} as const satisfies Record<Collection, z.ZodObject>;

const whole = <T extends z.ZodObject, S extends z.ZodRawShape>(id: string, base: T, shape: S) =>
  z.strictObject({ ...base.shape, ...shape }).meta({ id });

/** What one item holds, per collection: the summary and what is next to it in the graph. */
export const items = {
  functions: whole('Function', functionSummary, {
    specialises: z.array(family),
    specialisations: z.array(family),
    neighbours: z.array(neighbour),
    matches: z.array(match),
    courses: z.array(listedCourse),
    requirementCounts: z.strictObject({ behaviour: count, knowledge: count, skill: count, workProcesses: count, criteria: count }),
  }),
  competences: whole('Competence', competenceSummary, {
    requiredBy: z.strictObject({
      functions: z.array(relatedFunction.extend(weighted)),
      workProcesses: z.array(coded),
      coreTasks: z.array(coded),
    }),
    taughtBy: z.array(relatedCourse),
    matches: z.array(match),
  }),
  'work-processes': whole('WorkProcess', workProcessSummary, {
    coreTasks: z.array(coded.extend({ complexity: maybe, responsibility: maybe, competences: z.array(relatedCompetence) })),
    competences: z.array(relatedCompetence),
    functions: z.array(relatedFunction.extend(reasoned)),
    courses: z.array(relatedCourse),
  }),
  courses: whole('Course', courseSummary, {
    partOf: z.array(relatedCourse),
    parts: z.array(relatedCourse),
    preparesFor: z.array(leveledFunction),
    covers: z.strictObject({ workProcesses: z.array(coded), coreTasks: z.array(coded) }),
    teaches: z.array(relatedCompetence),
  }),
  branches: whole('Branch', branchSummary, { functions: z.array(leveledFunction) }),
  'target-groups': whole('TargetGroup', targetGroupSummary, {}),
  sources: whole('Source', sourceSummary, { facts: z.strictObject({ nodes: count, edges: count }) }),
} as const satisfies Record<Collection, z.ZodObject>;

const requirement = z
  .strictObject({
    ...reference.shape,
    kind: text,
    scheme: maybe,
    ...weighted,
    weightBasis: maybe,
    inherited: z.boolean().meta({ description: 'true: only the function it specialises states it' }),
    statedFor: z.array(text).meta({ description: 'ids of the functions that state it' }),
    sources,
  })
  .meta({ id: 'Requirement' });

export const requirements = z
  .strictObject({
    ...reference.shape,
    kind: text,
    inheritedOnly: z.boolean().meta({ description: 'a specialisation with no requirements of its own' }),
    competences: z.array(requirement),
    workProcesses: z.array(performed),
    criteria: z.array(criterion),
    listedCourses: z.array(listedCourse),
  })
  .meta({ id: 'Requirements' });
