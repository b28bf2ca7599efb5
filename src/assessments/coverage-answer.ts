import { z } from 'zod';
import { grade } from '../profiles/profile.js';
import { named, sourceRef } from '../paths/parts.js';
import { head, shareHeld, sourcedNote, standing } from './parts.js';

export const workStatuses = ['recognised', 'claimed', 'absent'] as const;
export const taskStatuses = ['recognised', 'partly', 'claimed', 'absent'] as const;
export const workplaceCovers = ['all', 'some', 'none'] as const;

const sources = z.array(sourceRef);
const coded = named.extend({ code: z.string().nullable() });
const status = z
  .enum(workStatuses)
  .nullable()
  .meta({ description: 'recognised: certified; claimed: held at a lower grade that counts; null: no candidate was given' });

const workOutside = coded.extend({ status, ...standing, sources }).meta({ id: 'WorkOutside' });
const coveredWork = coded
  .extend({
    coreTasks: z.array(z.string()).meta({ description: 'core tasks of the qualification it is part of' }),
    status,
    ...standing,
    atWorkplace: z.boolean().nullable().meta({ description: 'null: no workplace was given' }),
    sources,
  })
  .meta({ id: 'CoveredWork' });
const count = z.int().min(0);
const workCounts = z.strictObject({
  of: count,
  recognised: count.nullable(),
  claimed: count.nullable(),
  absent: count.nullable(),
  atWorkplace: count.nullable(),
});
const coveredTask = coded
  .extend({
    status: z
      .enum(taskStatuses)
      .nullable()
      .meta({ description: 'recognised, claimed or absent when all its work processes are; else partly' }),
    workplace: z
      .enum(workplaceCovers)
      .nullable()
      .meta({ description: 'how much of it can be done at the workplace; null: none was given' }),
    counts: workCounts,
    workProcesses: z.array(z.string()),
    sources,
  })
  .meta({ id: 'CoveredCoreTask' });
const unit = coded
  .extend({ kind: z.string().meta({ description: 'generic, part or elective' }), status, sources })
  .meta({ id: 'CoverageUnit', description: 'A part of the qualification that is no work: it stays, whatever is recognised' });

const candidateSummary = z.strictObject({
  recognised: count,
  claimed: count,
  absent: count,
  recognisedShare: shareHeld,
  heldShare: shareHeld,
  coreTasks: z.strictObject({ recognised: count, partly: count, claimed: count, absent: count }),
});
const workplaceSummary = z.strictObject({ covered: count, uncovered: count, coveredShare: shareHeld, others: count });
const togetherSummary = z.strictObject({
  openAtWorkplace: count.meta({ description: 'not recognised yet, and to be done at this workplace' }),
  openElsewhere: count.meta({ description: 'not recognised yet, and not to be done at this workplace' }),
});

export const coverage = z
  .strictObject({
    ...head,
    qualification: coded.extend({ kind: z.string(), level: z.int().nullable(), status: z.string().nullable(), sources }),
    minEvidence: grade,
    documented: z
      .boolean()
      .meta({ description: 'false: no source says what work the qualification covers; then nothing is known, which is not 0' }),
    coreTasks: z.array(coveredTask),
    workProcesses: z.array(coveredWork),
    units: z.array(unit),
    others: z
      .array(workOutside)
      .nullable()
      .meta({ description: 'work of the workplace that is no part of the qualification; null: unknown, or no workplace was given' }),
    summary: z.strictObject({
      workProcesses: count.nullable(),
      candidate: candidateSummary.nullable(),
      workplace: workplaceSummary.nullable(),
      together: togetherSummary.nullable(),
    }),
    notes: z.array(sourcedNote),
  })
  .meta({ id: 'Coverage', description: 'A qualification held against a candidate, a workplace, or both' });

export type Coverage = z.output<typeof coverage>;
export type CoveredWork = z.output<typeof coveredWork>;
export type CoveredTask = z.output<typeof coveredTask>;
export type WorkStatus = (typeof workStatuses)[number];
export type TaskStatus = (typeof taskStatuses)[number];
