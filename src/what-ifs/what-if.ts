import { z } from 'zod';
import { answer } from '../paths/answer.js';
import { named, note, worded } from '../paths/parts.js';
import { requestMade } from '../paths/request-made.js';
import { pathSearch } from '../paths/search.js';
import { hours } from '../plans/plan.js';
import { candidateProfile } from '../profiles/profile.js';
import { oneSubject, subject } from '../profiles/subject.js';

/** What is added without a grade is recognised: that is what one asks about. */
const recognised = (one: unknown): unknown =>
  typeof one === 'string'
    ? { id: one, evidence: 'certified' }
    : typeof one === 'object' && one !== null
      ? { evidence: 'certified', ...one }
      : one;
const added = <T extends z.ZodType>(list: T) => z.preprocess((given) => (Array.isArray(given) ? given.map(recognised) : given), list);
const { shape } = candidateProfile;
const lists = {
  functions: added(shape.functions),
  competences: added(shape.competences),
  workProcesses: added(shape.workProcesses),
  courses: added(shape.courses),
  criteria: added(shape.criteria),
};
export const addedLists = ['functions', 'competences', 'workProcesses', 'courses', 'criteria'] as const;

/** What the candidate would hold beside the profile; the same lists, written the same way. */
export const addition = z
  .strictObject(lists)
  .superRefine((given, context) => {
    if (addedLists.some((list) => given[list].length > 0)) return;
    const expected = {
      nl: 'ten minste één functie, competentie, werkproces, opleiding of criterium',
      en: 'at least one function, competence, work process, course or criterion',
    };
    context.addIssue({ code: 'custom', path: [], message: 'empty', params: { expected }, input: given });
  })
  .meta({
    id: 'Addition',
    description:
      'One competence, course or recognition more. Without evidence it counts as certified (recognised, diploma seen); say claimed or evidenced otherwise',
  });

export const whatIfRequest = pathSearch
  .extend({ ...subject, add: addition })
  .superRefine(oneSubject)
  .meta({ id: 'WhatIfRequest' });

const share = z.number().nullable();
const figures = z.strictObject({
  found: z.boolean(),
  functions: z.array(named),
  stepCount: z.int().nullable(),
  weakest: share,
  weakestProven: share,
  workProven: share.meta({ description: 'average over the steps whose work is documented of what is certified of it; null: none is' }),
  mean: share,
  load: hours.nullable(),
});

export const whatIfAnswer = z
  .strictObject({
    before: answer,
    after: answer,
    changes: z
      .strictObject({
        bestPath: z
          .enum(['same', 'other', 'new', 'lost', 'none'])
          .meta({ description: 'new: there was none; lost: there is none any more' }),
        before: figures,
        after: figures,
        rise: z
          .strictObject({
            weakest: share,
            weakestProven: share,
            workProven: share,
            hoursMin: z.number().nullable(),
            hoursMax: z.number().nullable(),
          })
          .meta({ description: 'shares after minus before; hours before minus after; null: unknown on a side, or no path there' }),
        reachedAnew: z.array(named).meta({ description: 'goals with a path after and none before' }),
        lost: z.array(named).meta({ description: 'goals with a path before and none after' }),
        noLongerMissing: z.array(named).meta({ description: 'missing on the best path before, not on the one after' }),
        newlyMissing: z.array(named).meta({ description: 'missing on the best path after, not on the one before' }),
        wording: worded,
      })
      .meta({ id: 'WhatIfChanges' }),
    request: requestMade.optional(),
    notes: z.array(note),
  })
  .meta({ id: 'WhatIf', description: 'The same search twice: as the profile is, and with the addition' });

export type WhatIfRequest = z.output<typeof whatIfRequest>;
export type WhatIfAnswer = z.output<typeof whatIfAnswer>;
