import { z } from 'zod';
import { pathSearch } from '../paths/search.js';
import { oneSubject, subject } from '../profiles/subject.js';

const { to, objective, constraints, planning } = pathSearch.shape;

/** What a skills passport is asked for: whose, and with which plan if any. */
export const passportRequest = z
  .strictObject({
    ...subject,
    to: to.meta({ description: 'Goal of the plan in the passport; absent: no plan' }),
    objective,
    constraints,
    planning,
  })
  .superRefine(oneSubject)
  .meta({ id: 'PassportRequest' });

export type PassportRequest = z.output<typeof passportRequest>;

/** Only what every reader may lean on: the model is the standard's, and its shapes say the rest. */
export const passport = z
  .looseObject({
    '@context': z.array(z.string()),
    id: z.string(),
    type: z.array(z.string()),
    issuer: z.looseObject({ id: z.string() }),
    validFrom: z.string(),
    credentialSubject: z.looseObject({ id: z.string(), hasClaim: z.array(z.looseObject({})) }),
  })
  .meta({
    id: 'SkillsPassport',
    description:
      'Credential of the European Learning Model v3 (JSON-LD), unsigned, that conforms to http://data.europa.eu/snb/model/ap/edc-generic-no-cv',
  });
export type Passport = z.output<typeof passport>;
