import type { ErrorCode } from '../../errors.js';
import { formatNames, formats } from '../../research/formats.js';
import { exportQuery } from '../research.js';
import { conditionParameter, languageParameter, queryParameters } from './parameters.js';
import { notModified, ok, problems } from './responses.js';
import type { Json } from './schemas.js';
import { graphmlExample, jsonGraphExample, skosExample } from './examples-research.js';

const errors: readonly ErrorCode[] = [
  'input-invalid',
  'id-unknown',
  'not-acceptable',
  'method-not-allowed',
  'catalogue-empty',
  'catalogue-changed',
  'graph-unreachable',
  'graph-timeout',
  'internal',
];

const examplesOf: Readonly<Record<string, unknown>> = {
  'application/graphml+xml': graphmlExample,
  'application/vnd.jgf+json': jsonGraphExample,
  'text/turtle': skosExample,
};

/** A media type per format; those of two formats once. */
const content: Json = Object.fromEntries(
  [...new Set(formatNames.map((name) => formats[name].mediaType))].map((mediaType) => {
    const of = formatNames.filter((name) => formats[name].mediaType === mediaType);
    const description = of.map((name) => `${name}: ${formats[name].what.en}`).join('; ');
    const type = mediaType.endsWith('json') ? 'object' : 'string';
    const format = mediaType === 'application/zip' ? { format: 'binary' } : {};
    return [
      mediaType,
      { schema: { type, description, ...format }, ...(mediaType in examplesOf ? { example: examplesOf[mediaType] } : {}) },
    ];
  }),
);

const file = ok('The file, streamed; licence and sources stand in it', {}, undefined, true);
const disposition = {
  description: 'Name of the file, with the catalogue version',
  schema: { type: 'string' },
  example: 'attachment; filename="padwijzer-6305af0d9b46ff854911.graphml"',
};

/** What a researcher takes out. */
export const researchPaths: Json = {
  '/exports/{format}': {
    get: {
      operationId: 'exportCatalogue',
      tags: ['Research'],
      summary: 'The catalogue as a file in the formats other programs read',
      description:
        'One catalogue version, or a part of it; when a load comes in between, the answer is cut off without its end. The same catalogue gives the same file. Nothing of candidates, keys or the audit log is ever in it.',
      parameters: [
        {
          name: 'format',
          in: 'path',
          required: true,
          description: formatNames.map((name) => `${name}: ${formats[name].what.en}`).join('; '),
          schema: { type: 'string', enum: formatNames },
          example: 'graphml',
        },
        ...queryParameters(exportQuery),
        languageParameter,
        conditionParameter,
      ],
      responses: {
        200: { ...file, headers: { ...(file['headers'] as Json), 'Content-Disposition': disposition }, content },
        304: notModified,
        ...problems(errors),
      },
    },
  },
};
