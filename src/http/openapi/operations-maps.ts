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

const map = ok('The map', ref('CareerMap'), mapExample, true);
const answers: Json = {
  ...map,
  content: {
    ...(map['content'] as Json),
    'image/svg+xml': { schema: { type: 'string', description: 'One file that fetches and runs nothing' } },
  },
};

/** The catalogue as a metro map. */
export const mapPaths: Json = {
  '/maps/{branch}': {
    get: {
      operationId: 'getMap',
      tags: ['Catalogue'],
      summary: 'A branch, or the whole catalogue, as a metro map',
      description:
        'Branches are lines, functions stations by NLQF level, specialisations small stops, steps rails; derived steps are dashed. As JSON what is on the map, as `image/svg+xml` the drawing; `.svg` after the branch gives the drawing to whom cannot say what they accept. `lang` and `theme` are for the drawing.',
      parameters: [branchParameter, ...queryParameters(drawingQuery), languageParameter, conditionParameter],
      responses: { 200: answers, 304: notModified, ...problems(errors) },
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
