import { z } from 'zod';
import { through } from '../paths/answer.js';
import { named, note, sourceRef } from '../paths/parts.js';
import { grades } from '../profiles/profile.js';

/** What every assessment says of itself. */
export const head = {
  catalogueVersion: z.string(),
  rulesVersion: z.string(),
  reference: z.string().optional().meta({ description: 'the reference given in the profile' }),
};

const share = (description: string) => z.number().min(0).max(1).nullable().meta({ description });
export const shareHeld = share('share held with a grade that counts; null: nothing documented, unknown');
export const shareProven = share('share certified; null: nothing documented, unknown');

/** With what the candidate holds something, when at all. */
export const standing = {
  grade: z.enum(grades).nullable().meta({ description: 'as held, even when too low to count; null: not held, or nobody was asked about' }),
  through: through.nullable(),
};
export const heldOrNot = named
  .extend(standing)
  .meta({ id: 'HeldOrNot', description: 'Something asked, and with what the candidate holds it' });

export const sourcedNote = note
  .extend({ sources: z.array(sourceRef).optional() })
  .meta({ id: 'SourcedNote', description: 'What a reader must know beside the numbers, with the place it was taken from if any' });

export type HeldOrNot = z.output<typeof heldOrNot>;
export type Standing = Pick<HeldOrNot, 'grade' | 'through'>;
export type SourcedNote = z.output<typeof sourcedNote>;

export const advice: SourcedNote = {
  code: 'advice',
  nl: 'Dit is een advies voor een gesprek, geen besluit.',
  en: 'This is advice for a conversation, not a decision.',
};
