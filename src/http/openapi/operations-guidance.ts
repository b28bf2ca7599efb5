import { feedersExample, recommendationsExample } from './examples-guidance.js';
import { answerOf, asked } from './asked.js';
import { askingErrors } from './operations-desk.js';
import type { Json } from './schemas.js';

/** Where to go from here, and who could come here. */
export const guidancePaths: Json = {
  '/recommendations': asked({
    operationId: 'recommendFunctions',
    summary: 'The best functions within reach of a profile, with variety and a reason each',
    description:
      'Every function is searched for; the best by the objective comes first, and after it those that are good and unlike what was named before (maximal marginal relevance). Each names the near-copies it stands for.',
    request: 'RecommendationRequest',
    example: { profile: { educationLevel: 'mbo-4', functions: ['function:software-developer'] }, limit: 2 },
    answer: answerOf('Recommendations', recommendationsExample),
    errors: askingErrors,
  }),
  '/feeder-searches': asked({
    operationId: 'searchFeeders',
    summary: 'Which functions feed a goal, best first',
    description:
      'For every other function: somebody who holds it and nothing else, and their best path to the goal; entries from outside are left out. About functions and nobody in particular. Paged.',
    request: 'FeederSearch',
    example: { to: 'function:software-engineer', from: { branches: ['branch:software-ontwikkeling'] }, pageSize: 1 },
    answer: answerOf('Feeders', feedersExample),
    errors: askingErrors.filter((code) => code !== 'candidate-unknown'),
  }),
};
