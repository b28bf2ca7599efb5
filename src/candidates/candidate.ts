import { z } from 'zod';
import { listNames } from '../profiles/check-ids.js';
import { candidateProfile, evidenceKinds, grade } from '../profiles/profile.js';
import { candidateReference } from '../profiles/subject.js';

/** Days a candidate is kept after the last write, unless the writer says otherwise: what is usual in the Netherlands for data of applicants. */
export const defaultKeepDays = 28;
export const longestKeepDays = 365;

const moment = z.iso.datetime();

export const candidateRequest = z
  .strictObject({
    profile: candidateProfile,
    keepDays: z
      .int()
      .min(1)
      .max(longestKeepDays)
      .optional()
      .meta({ description: `Days to keep the candidate from now on, 1 to ${longestKeepDays}; absent: the setting CANDIDATE_KEEP_DAYS` }),
  })
  .meta({ id: 'CandidateRequest' });

export const candidate = z
  .strictObject({
    reference: candidateReference,
    version: z.int().meta({ description: 'Counts the writes; a catalogue that lost something the candidate holds counts as one' }),
    createdAt: moment,
    updatedAt: moment,
    expiresAt: moment.meta({ description: 'From then on the candidate is gone' }),
    profile: candidateProfile,
  })
  .meta({ id: 'Candidate', description: 'A stored profile, pseudonymous' });

const held = z.strictObject({
  list: z.enum(listNames).meta({ description: 'list of the profile it stands in' }),
  position: z.int().meta({ description: 'place in that list, from 0' }),
  id: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  evidence: grade,
  evidenceKind: z.enum(evidenceKinds).nullable(),
  date: z.iso.date().nullable(),
  note: z.string().nullable(),
  from: z.iso.date().nullable(),
  until: z.iso.date().nullable(),
  status: z.enum(['completed', 'enrolled']).nullable(),
});

export const candidateExport = z
  .strictObject({
    format: z.literal('padwijzer-candidate'),
    formatVersion: z.literal(1),
    exportedAt: moment,
    tenant: z.string().meta({ description: 'the organisation that stored the candidate' }),
    ...candidate.omit({ profile: true }).shape,
    educationLevel: z.union([z.int(), z.string()]).nullable(),
    holdings: z.array(held),
    unresolved: z.array(
      z.strictObject({
        text: z.string(),
        level: z.int().optional(),
        was: held
          .omit({ name: true, nameEn: true })
          .optional()
          .meta({ description: 'a holding whose subject left the catalogue, as it was' }),
      }),
    ),
  })
  .meta({ id: 'CandidateExport', description: 'Everything that is held on one candidate' });

export type CandidateRequest = z.output<typeof candidateRequest>;
export type Candidate = z.output<typeof candidate>;
export type CandidateExport = z.output<typeof candidateExport>;
export type Unresolved = CandidateExport['unresolved'][number];
