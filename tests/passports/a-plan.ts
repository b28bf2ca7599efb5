import { answerExample } from '../../src/http/openapi/examples.js';
import type { Answer } from '../../src/paths/answer.js';
import type { Plan } from '../../src/plans/plan.js';

const words = { nl: 'toelating staat niet in de wet', en: 'no law names admission' };
const bachelor = { id: 'course:34479', name: 'Informatica', nameEn: 'Computer Science' };

/** A plan of one course with a known load, one gap no course gives, and hours without end. */
export const plan: Plan = {
  qualification: 'listed',
  hours: { min: 6720, max: null },
  courses: [
    {
      step: 1,
      closes: [{ id: 'competence:communicatief', name: 'Communicatief', nameEn: 'Communicative', step: 1 }],
      course: { ...bachelor, code: '34479', kind: 'qualification', level: 6, sources: [] },
      load: { min: 6720, max: 6720 },
      remaining: { min: 6720, max: 6720 },
      estimate: null,
      units: [],
      admission: { met: 'yes', through: null, wording: words, law: [] },
      enrolled: false,
    },
  ],
  listedEducation: [],
  noCourseGives: [{ id: 'competence:oplossingsgericht', name: 'Oplossingsgericht', nameEn: 'Solution-oriented', step: 1 }],
  timeline: null,
  proven: 'optimal',
  notes: [],
} as unknown as Plan;

export const answerWithPlan: Answer = { ...answerExample, paths: answerExample.paths.map((path) => ({ ...path, plan })) };
