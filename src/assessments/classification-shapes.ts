import { z } from 'zod';
import { named, sourceRef, worded } from '../paths/parts.js';
import { constraints } from '../paths/search.js';
import { grade } from '../profiles/profile.js';
import type { CandidateProfile } from '../profiles/profile.js';
import { oneSubject, subject } from '../profiles/subject.js';
import { head, heldOrNot, sourcedNote } from './parts.js';

export const classificationRequest = z
  .strictObject({
    ...subject,
    functionProfile: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .meta({ description: 'A function with rungs; may be left out while the catalogue has one only', example: 'function:0403' }),
    minEvidence: constraints.shape.minEvidence,
  })
  .superRefine(oneSubject)
  .meta({ id: 'ClassificationRequest' });

export type ClassificationRequest = z.output<typeof classificationRequest>;
export type ClassificationQuestion = Pick<ClassificationRequest, 'functionProfile' | 'minEvidence'> & {
  readonly profile: CandidateProfile;
};

const sources = z.array(sourceRef);
const ratedCriterion = heldOrNot
  .extend({
    text: z.string().nullable(),
    textEn: z.string().nullable(),
    category: z.string().nullable(),
    refersTo: z.string().nullable().meta({ description: 'printed reference to another rung, whose criterion this is' }),
    sources,
  })
  .meta({ id: 'RatedCriterion' });

const rung = named
  .extend({
    rung: z.int().nullable().meta({ description: '1 is the heaviest' }),
    place: z.enum(['heavier', 'applies', 'lighter']).meta({ description: 'beside the rung that applies' }),
    byDefault: z.boolean().meta({ description: 'the lightest, which needs no criteria' }),
    allMet: z.boolean().nullable().meta({ description: 'null: no criteria documented, unknown' }),
    counts: z.strictObject({ met: z.int(), of: z.int() }),
    met: z.array(ratedCriterion),
    missing: z.array(ratedCriterion),
    sources,
  })
  .meta({ id: 'RatedRung' });

export const classification = z
  .strictObject({
    ...head,
    functionProfile: named,
    minEvidence: grade,
    applies: named.extend({ rung: z.int().nullable() }),
    because: z
      .enum(['all-criteria-met', 'default'])
      .meta({ description: 'default: no heavier rung applies, and the lightest needs no criteria' }),
    wording: worded,
    rungs: z.array(rung).meta({ description: 'heaviest first; what a heavier one is missing is why it does not apply' }),
    notes: z.array(sourcedNote),
  })
  .meta({ id: 'Classification', description: 'The rung of a function profile a candidate is classified in, and why not a heavier one' });

export type Classification = z.output<typeof classification>;
export type RatedRung = z.output<typeof rung>;
export type RatedCriterion = z.output<typeof ratedCriterion>;
