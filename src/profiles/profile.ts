import { z } from 'zod';

/** How sure a holding is, weakest first. `projected` stands outside: what a future step brings. */
export const grades = ['claimed', 'evidenced', 'certified'] as const;
export const grade = z.enum(grades);
export type Grade = z.infer<typeof grade>;

const id = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .meta({ description: 'Id of a catalogue node, for example function:software-developer', example: 'competence:analytisch' });
const day = z.iso.date();
/** Largest number of entries in one list of a profile; a larger profile is refused before anything is looked up. */
export const profileListLimit = 20_000;

const evidence = grade
  .default('claimed')
  .meta({ description: 'claimed, evidenced (a reference or product was seen) or certified (diploma seen, or recognised by EVC)' });
/** a bare id string stands for `{id, evidence: "claimed"}` */
const bare = (value: unknown): unknown => (typeof value === 'string' ? { id: value } : value);
const list = <T extends z.ZodType>(item: T) => z.array(z.preprocess(bare, item)).max(profileListLimit).default([]);

const controls = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** Free text that can be shown as it is: control characters could turn around or hide what stands beside it. */
const plainText = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .superRefine((text, context) => {
      if (!controls.test(text.replace(/[\n\r\t]/g, ' '))) return;
      const expected = { nl: 'tekst zonder besturingstekens', en: 'text without control characters' };
      context.addIssue({ code: 'custom', message: 'control characters', params: { expected } });
    });

/** What was seen of a holding. The grade says how sure it is; this says through what. */
export const evidenceKinds = [
  'own-statement',
  'reference',
  'work-sample',
  'observation',
  'interview',
  'test',
  'certificate',
  'diploma',
  'badge',
  'recognition',
] as const;
/** What an assessor writes beside a holding; none of it counts in any figure. */
const beside = {
  evidenceKind: z.enum(evidenceKinds).optional().meta({ description: 'What was seen; recognition is an EVC decision' }),
  date: day.optional().meta({ description: 'Day of the evidence' }),
  note: plainText(500).optional().meta({ description: 'Note of the assessor, without personal data' }),
};

export const heldItem = z.strictObject({ id, evidence, ...beside });
export const heldFunction = z
  .strictObject({ id, from: day.optional(), until: day.optional(), evidence, ...beside })
  .superRefine(({ from, until }, context) => {
    if (from === undefined || until === undefined || from <= until) return;
    const expected = { nl: `een dag op of na from (${from})`, en: `a day on or after from (${from})` };
    context.addIssue({ code: 'custom', path: ['until'], message: 'until before from', params: { expected }, input: until });
  });
export const heldCourse = z.strictObject({ id, status: z.enum(['completed', 'enrolled']).default('completed'), evidence, ...beside });

/** What a candidate claims, has evidence of, or has certified (domain section 8). Values are ids of the catalogue. */
export const candidateProfile = z
  .strictObject({
    reference: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .optional()
      .meta({ description: 'Your own pseudonymous reference; it comes back in the answer; a search does not store it' }),
    educationLevel: z
      .union([z.int().min(1).max(8), z.string().trim().min(1).max(60)])
      .optional()
      .meta({ description: 'Highest diploma: an NLQF level 1 to 8, or a name such as "mbo-4", "havo", "hbo-bachelor"', example: 'mbo-4' }),
    functions: list(heldFunction),
    competences: list(heldItem),
    workProcesses: list(heldItem),
    courses: list(heldCourse),
    criteria: list(heldItem),
    unresolved: z
      .array(z.strictObject({ text: plainText(500), level: z.int().min(1).max(8).optional() }))
      .max(500)
      .default([]),
  })
  .meta({ id: 'Profile' });

export type CandidateProfile = z.output<typeof candidateProfile>;
export type CandidateProfileInput = z.input<typeof candidateProfile>;
