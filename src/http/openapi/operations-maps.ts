import type { ErrorCode } from '../../errors.js';
import { drawingQuery } from '../maps.js';
import { answerOf, asked } from './asked.js';
import { aroundExample, mapExample, mapSearchExample } from './examples-maps.js';
import { askingErrors } from './operations-desk.js';
import { conditionParameter, languageParameter, queryParameters } from './parameters.js';
import { notModified, ok, problems } from './responses.js';
import { ref } from './ref.js';
import type { Json } from './schemas.js';

const errors: readonly ErrorCode[] = [
  ...(['input-invalid', 'not-acceptable', 'method-not-allowed', 'internal', 'catalogue-empty', 'catalogue-changed'] as const),
  ...(['graph-unreachable', 'graph-timeout', 'resource-unknown', 'map-too-large'] as const),
];
const branchParameter: Json = {
  name: 'branch',
  in: 'path',
  required: true,
  example: 'branch:software-ontwikkeling',
  description: 'Id of a branch, or `all` for the whole catalogue when it has at most 100 functions',
  schema: { type: 'string' },
};
const what = 'Branches are lines, functions stations by NLQF level, specialisations small stops, steps rails.';

const drawing: Json = {
  ...ok('The drawing', {}, undefined, true),
  content: { 'image/svg+xml': { schema: { type: 'string', description: 'One file that fetches and runs nothing' } } },
};

/** The catalogue as a metro map. */
export const mapPaths: Json = {
  '/maps/{branch}': {
    get: {
      operationId: 'getMap',
      tags: ['Catalogue'],
      summary: 'Lines, stations and steps of a map',
      description: `${what} What the drawing shows, for who draws it or reads it otherwise.`,
      parameters: [branchParameter, languageParameter, conditionParameter],
      responses: { 200: ok('The map', ref('CareerMap'), mapExample, true), 304: notModified, ...problems(errors) },
    },
  },
  '/maps/{branch}.svg': {
    get: {
      operationId: 'drawMap',
      tags: ['Catalogue'],
      summary: 'A map as a drawing',
      description: `${what} Derived steps are dashed; what is not drawn is said below the map.`,
      parameters: [branchParameter, ...queryParameters(drawingQuery), languageParameter, conditionParameter],
      responses: { 200: drawing, 304: notModified, ...problems(errors) },
    },
  },
  '/map-searches': {
    post: {
      ...(asked({
        operationId: 'searchMap',
        summary: 'The map around functions: a path and the best steps around each of its stops',
        description:
          'For a catalogue that does not fit one map. The functions sent bring their best steps in turn, stated ones before derived ones, until there are so many stations; the answer says how many functions one step away were left out.',
        request: 'MapSearch',
        example: mapSearchExample,
        answer: answerOf('CareerMap', aroundExample),
        errors: askingErrors.filter((code) => code !== 'candidate-unknown'),
      })['post'] as Json),
      tags: ['Catalogue'],
    },
  },
};
