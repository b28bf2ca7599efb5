import { z } from 'zod';
import { candidateProfile } from './profile.js';

/** How a stored candidate is named: pseudonymous, safe in an address. */
export const candidateReference = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)
  .meta({ description: 'Your own pseudonymous reference: letters, digits, dots, hyphens, underscores', example: 'evc-2026-0042' });

/** Whom a request is about: a profile sent along, which is not stored, or the reference of a stored one. */
export const subject = {
  profile: candidateProfile.optional(),
  candidate: candidateReference.optional().meta({ description: 'Reference of a stored candidate, instead of a profile' }),
};

export interface Subject {
  readonly profile?: z.output<typeof candidateProfile> | undefined;
  readonly candidate?: string | undefined;
}

/** `schema.superRefine(oneSubject)`: exactly one of the two. */
export function oneSubject({ profile, candidate }: Subject, context: z.RefinementCtx): void {
  if ((profile === undefined) !== (candidate === undefined)) return;
  const both = profile !== undefined;
  context.addIssue({
    code: 'custom',
    path: [both ? 'candidate' : 'profile'],
    message: 'subject',
    params: {
      expected: both
        ? {
            nl: 'een profiel of de verwijzing naar een bewaarde kandidaat, niet allebei',
            en: 'a profile or the reference of a stored candidate, not both',
          }
        : {
            nl: 'een profiel, of bij candidate de verwijzing naar een bewaarde kandidaat',
            en: 'a profile, or in candidate the reference of a stored candidate',
          },
    },
    input: both ? candidate : undefined,
  });
}
