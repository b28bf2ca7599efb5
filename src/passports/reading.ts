import { z } from 'zod';
import { named, note, worded } from '../paths/parts.js';
import { candidateProfile, grades } from '../profiles/profile.js';
import { roads } from './catalogue-book.js';
import { signatureStatuses } from './signature.js';

const pointer = z.string().meta({ description: 'JSON pointer into what was sent; inside a token it goes on in the decoded payload' });

export const passportReading = z
  .strictObject({
    profile: candidateProfile,
    mapped: z.array(
      z.strictObject({
        from: z.string().meta({ description: 'What the document calls it' }),
        pointer,
        to: named,
        by: z
          .enum(roads)
          .meta({ description: 'The road by which it was found; only equal words count, near ones are suggestions under `unmapped`' }),
        grade: z.enum(grades),
      }),
    ),
    unmapped: z.array(
      z.strictObject({
        text: z.string().meta({ description: 'What the document calls it, or a neutral word where that looked to hold personal data' }),
        pointer,
        reason: worded,
        level: z.int().nullable().meta({ description: 'EQF or NLQF level the document gives it' }),
        suggestions: z.array(named),
      }),
    ),
    signatures: z.array(
      z.strictObject({
        pointer,
        status: z.enum(signatureStatuses).meta({
          description:
            'verified: fits a key of the settings; invalid: changed or not made with the key named, and its contents are no holdings; unknown-key: no such key in the settings; unverified: a kind that is not judged; absent: none',
        }),
        issuer: z.string().optional(),
        reason: worded,
      }),
    ),
    notes: z.array(note),
  })
  .meta({ id: 'PassportReading', description: 'What skills passports say, in terms of the catalogue' });

export type PassportReading = z.output<typeof passportReading>;
export type Mapped = PassportReading['mapped'][number];
export type Unmapped = PassportReading['unmapped'][number];
