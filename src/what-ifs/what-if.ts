import { z } from 'zod';
import { answer } from '../paths/answer.js';
import { named, note, worded } from '../paths/parts.js';
import { pathSearch } from '../paths/search.js';
import { hours } from '../plans/plan.js';
import { candidateProfile } from '../profiles/profile.js';
import { oneSubject, subject } from '../profiles/subject.js';

const { functions, competences, workProcesses, courses, criteria } = candidateProfile.shape;
export const addedLists = ['functions', 'competences', 'workProcesses', 'courses', 'criteria'] as const;

/** What the candidate would hold beside the profile; the same lists, written the same way. */
export const addition = z
  .strictObject({ functions, competences, workProcesses, courses, criteria })
  .superRefine((added, context) => {
    if (addedLists.some((list) => added[list].length > 0)) return;
    const expected = {
      nl: 'ten minste één functie, competentie, werkproces, opleiding of criterium',
      en: 'at least one function, competence, work process, course or criterion',
    };
    context.addIssue({ code: 'custom', path: [], message: 'empty', params: { expected }, input: added });
  })
  .meta({ id: 'Addition', description: 'One competence, course or recognition more; recognised is evidence "certified"' });

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
        reachedAnew: z.array(named).meta({ description: 'goals with a path after and none before' }),
        lost: z.array(named).meta({ description: 'goals with a path before and none after' }),
        noLongerMissing: z.array(named).meta({ description: 'missing on the best path before, not on the one after' }),
        newlyMissing: z.array(named).meta({ description: 'missing on the best path after, not on the one before' }),
        wording: worded,
      })
      .meta({ id: 'WhatIfChanges' }),
    notes: z.array(note),
  })
  .meta({ id: 'WhatIf', description: 'The same search twice: as the profile is, and with the addition' });

export type WhatIfRequest = z.output<typeof whatIfRequest>;
export type WhatIfAnswer = z.output<typeof whatIfAnswer>;
