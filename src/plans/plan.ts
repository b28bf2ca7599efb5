import { z } from 'zod';
import { listedCourse, named, note, sourceRef, worded } from '../paths/parts.js';

/** Hours of study, `max` null when nothing says how many they can become. */
export const hours = z
  .strictObject({ min: z.number(), max: z.number().nullable() })
  .meta({ id: 'Hours', description: 'A range of study hours; max null: unknown, not 0' });

export const admission = z
  .strictObject({
    met: z.enum(['yes', 'planned', 'no', 'not-stated']).meta({
      description:
        'yes: a diploma held admits; planned: a course earlier in this plan does; no: not met on paper; not-stated: no law names this course',
    }),
    through: z.string().nullable().meta({ description: 'planned: the course that admits' }),
    wording: worded,
    law: z.array(sourceRef),
  })
  .meta({ id: 'Admission' });

export const unit = z
  .strictObject({
    kind: z.enum(['core-task', 'part', 'generic', 'electives']),
    id: z.string().nullable(),
    name: z.string(),
    nameEn: z.string().nullable(),
    status: z.enum(['exempt', 'partly', 'stays']).meta({ description: 'exempt means: may be exempt, the exam board decides' }),
    recognised: z.array(named).meta({ description: 'core tasks: work processes certified' }),
    open: z.array(named).meta({ description: 'core tasks: work processes not certified' }),
  })
  .meta({ id: 'Unit', description: 'A part of a qualification, and whether recognition exempts from it' });

/** A course with what recognition takes off it. */
const programme = {
  course: named.extend({ code: z.string().nullable(), kind: z.string(), level: z.int().nullable(), sources: z.array(sourceRef) }),
  load: hours.meta({ description: 'of the whole course, as stated or by law' }),
  remaining: hours.meta({ description: 'after exemptions' }),
  estimate: z
    .enum(['equal-shares', 'parts-of-unknown-size'])
    .nullable()
    .meta({ description: 'how the least of the remaining hours was estimated' }),
  units: z.array(unit),
  admission,
  enrolled: z.boolean(),
};

export const plannedCourse = z
  .strictObject({
    step: z.int().meta({ description: '1-based: the first step that needs it' }),
    closes: z.array(named.extend({ step: z.int() })).meta({ description: 'competences it gives that this path lacks' }),
    ...programme,
  })
  .meta({ id: 'PlannedCourse' });

export const listedEducation = z
  .strictObject({
    step: z.int(),
    to: z.string(),
    qualified: z.enum(['yes', 'higher', 'partly', 'no', 'unknown']),
    adds: hours.meta({ description: 'beyond the courses chosen; an upper bound: how much one needs depends on experience' }),
    least: listedCourse.nullable().meta({ description: 'the cheapest course listed, whole or part' }),
    whole: z.strictObject(programme).nullable().meta({ description: 'the whole course that the upper bound counts' }),
    plannedBy: z.string().nullable().meta({ description: 'a course chosen, or added at an earlier step, that is listed here too' }),
    wording: worded,
  })
  .meta({ id: 'ListedEducation' });

const weeks = z.strictObject({ earliest: z.int(), latest: z.int().nullable() });
export const timelineEntry = z.strictObject({
  step: z.int(),
  kind: z.enum(['course', 'listed']),
  courses: z.array(named),
  hours,
  startsAfterWeek: weeks,
  endsWithWeek: weeks,
});

export const plan = z
  .strictObject({
    qualification: z.enum(['listed', 'competences']),
    hours: hours.meta({ description: 'the whole plan' }),
    courses: z.array(plannedCourse).meta({ description: 'the least set that closes every gap some course can close, in order' }),
    listedEducation: z.array(listedEducation).meta({ description: 'one per step' }),
    noCourseGives: z.array(named.extend({ step: z.int() })).meta({ description: 'gaps that no course closes; they add unknown hours' }),
    timeline: z.strictObject({ hoursPerWeek: z.number(), entries: z.array(timelineEntry), weeks }).nullable(),
    proven: z.literal('optimal').meta({ description: 'the set is the least there is, not an estimate' }),
    notes: z.array(note),
  })
  .meta({ id: 'Plan' });

export type Hours = z.output<typeof hours>;
export type Admission = z.output<typeof admission>;
export type Unit = z.output<typeof unit>;
export type PlannedCourse = z.output<typeof plannedCourse>;
export type ListedEducation = z.output<typeof listedEducation>;
export type TimelineEntry = z.output<typeof timelineEntry>;
export type Plan = z.output<typeof plan>;
