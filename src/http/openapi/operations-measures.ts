import type { ErrorCode } from '../../errors.js';
import { measureNames } from '../../measures/shapes.js';
import { measureQuery, plotQuery } from '../measures.js';
import { measuredExample, measureListExample } from './examples-measures.js';
import { conditionParameter, languageParameter, queryParameters } from './parameters.js';
import { ref } from './ref.js';
import { notModified, ok, problems } from './responses.js';
import type { Json } from './schemas.js';

const errors: readonly ErrorCode[] = [
  ...(['input-invalid', 'not-acceptable', 'method-not-allowed', 'internal', 'catalogue-empty', 'catalogue-changed'] as const),
  ...(['graph-unreachable', 'graph-timeout'] as const),
];

const measure = ok('The measure', ref('Measured'), measuredExample, true);
const answers: Json = {
  ...measure,
  content: {
    ...(measure['content'] as Json),
    'image/svg+xml': { schema: { type: 'string', description: 'Bars of the first rows; one file that fetches and runs nothing' } },
  },
};

/** The catalogue measured as a graph. */
export const measurePaths: Json = {
  '/measures': {
    get: {
      operationId: 'listMeasures',
      tags: ['Research'],
      summary: 'What can be measured of the catalogue, and how',
      description: 'Name, title and method of each measure.',
      parameters: [languageParameter],
      responses: {
        200: ok('The measures', ref('MeasureList'), measureListExample),
        ...problems(['input-invalid', 'not-acceptable', 'method-not-allowed', 'internal']),
      },
    },
  },
  '/measures/{measure}': {
    get: {
      operationId: 'getMeasure',
      tags: ['Research'],
      summary: 'A measure of the catalogue as a graph, with method, parameters, version and time',
      description:
        'Computed when it is first asked for and kept while that catalogue version is loaded; the same catalogue gives the same numbers. Functions that are out of use are left out. As JSON the numbers (`first` rows), as `image/svg+xml` a plot (`lang`); `.svg` after the measure gives the plot to whom cannot say what they accept.',
      parameters: [
        {
          name: 'measure',
          in: 'path',
          required: true,
          description: 'Which measure',
          schema: { type: 'string', enum: measureNames },
          example: 'bridges',
        },
        ...queryParameters(measureQuery),
        ...queryParameters(plotQuery),
        languageParameter,
        conditionParameter,
      ],
      responses: {
        200: answers,
        304: notModified,
        ...problems(errors),
      },
    },
  },
};
