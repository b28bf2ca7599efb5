import { cohortLinesExample, cohortSearchExample } from './examples-cohorts.js';
import { askingErrors } from './operations-desk.js';
import { languageParameter } from './parameters.js';
import { ok, problems } from './responses.js';
import { ref } from './ref.js';
import type { Json } from './schemas.js';

const answered = ok('A result for each group of equal profiles, and the summary', ref('CohortAnswer'));
const lines = {
  schema: { type: 'string', description: 'one CohortLine a line: results, then the summary, or an error as the last' },
  example: cohortLinesExample,
};

/** Many people to one or more goals. */
export const cohortPaths: Json = {
  '/cohort-searches': {
    post: {
      operationId: 'searchCohort',
      tags: ['Paths'],
      summary: 'Search paths for a whole cohort',
      description:
        'The best path of up to 1,000 candidates to each of up to 10 goals, the best goal of each, and a summary: who can start, how many steps and hours, which courses serve most, what is missing most, who has no path and what would help most. A bad profile is told in its place. As application/x-ndjson a line per result as it is found. Two cohorts run at once; then 503 with Retry-After. POST, because profiles do not belong in an address; nothing is stored.',
      parameters: [languageParameter],
      requestBody: { required: true, content: { 'application/json': { schema: ref('CohortSearch'), example: cohortSearchExample } } },
      responses: {
        200: { ...answered, content: { ...(answered['content'] as Json), 'application/x-ndjson': lines } },
        ...problems([...askingErrors, 'cohorts-busy']),
      },
    },
  },
};
