import { z } from 'zod';
import { constraints } from '../paths/search.js';
import type { CandidateProfile } from '../profiles/profile.js';
import { oneSubject, subject, type Subject } from '../profiles/subject.js';

const id = z.string().trim().min(1).max(200);

export const coverageRequest = z
  .strictObject({
    ...subject,
    qualification: id.meta({ description: 'The qualification, by its course id', example: 'course:27015' }),
    workplace: z
      .array(id)
      .min(1)
      .max(500)
      .optional()
      .meta({ description: 'Work processes one can do at a workplace', example: ['work-process:23405-b1-k1-w1'] }),
    constraints: z.strictObject({ minEvidence: constraints.shape.minEvidence }).prefault({}),
  })
  .superRefine(somethingToCompare)
  .meta({ id: 'CoverageRequest' });

export type CoverageRequest = z.output<typeof coverageRequest>;
/** The request with the profile its subject stands for, if it has one. */
export type CoverageQuestion = Pick<CoverageRequest, 'qualification' | 'workplace' | 'constraints'> & {
  readonly profile?: CandidateProfile | undefined;
};

export const hasSubject = ({ profile, candidate }: Subject): boolean => profile !== undefined || candidate !== undefined;

/** A workplace alone is enough; with nothing to hold the qualification against there is nothing to answer. */
function somethingToCompare(request: Subject & { readonly workplace?: readonly string[] | undefined }, context: z.RefinementCtx): void {
  if (hasSubject(request)) return oneSubject(request, context);
  if (request.workplace !== undefined) return;
  context.addIssue({
    code: 'custom',
    path: ['workplace'],
    message: 'nothing to compare',
    params: {
      expected: {
        nl: 'een profiel, bij candidate de verwijzing naar een bewaarde kandidaat, of een werkplek (workplace)',
        en: 'a profile, in candidate the reference of a stored candidate, or a workplace',
      },
    },
    input: undefined,
  });
}
