import type { ErrorCode } from '../../errors.js';
import { candidateExample, candidateExportExample, candidateRequestExample } from './examples-candidates.js';
import { conditionParameter, languageParameter } from './parameters.js';
import { notModified, ok, problems } from './responses.js';
import { ref } from './ref.js';
import type { Json } from './schemas.js';

const about: readonly ErrorCode[] = [
  'input-invalid',
  'personal-data',
  'not-acceptable',
  'method-not-allowed',
  'graph-unreachable',
  'graph-timeout',
  'graph-conflict',
  'internal',
];

const referenceParameter: Json = {
  name: 'reference',
  in: 'path',
  required: true,
  description: 'Your own pseudonymous reference: letters, digits, dots, hyphens, underscores. What looks like personal data is refused.',
  schema: { type: 'string', maxLength: 100 },
  example: 'evc-2026-0042',
};
const header = (name: string, description: string, example: string): Json => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string' },
  example,
});
export const onceParameter = header(
  'Idempotency-Key',
  'Your own name for this write: sent again with the same request it is done once, and answered as the first time. Known for a day',
  '1f6c5b0a-7d0e-4b57-9f3e-0c1d7a2b9e44',
);
const ifMatch = (description: string): Json => header('If-Match', description, '"3-Qd0xW1pT9sLk"');

/** An answer with headers beside those every answer has. */
function withHeaders(response: Json, more: Json): Json {
  return { ...response, headers: { ...(response['headers'] as Json), ...more } };
}
const headersOf = (response: Json): Json => response['headers'] as Json;

const stored = ok('The candidate as stored', ref('Candidate'), candidateExample, true);
const noStore = { 'Cache-Control': { description: 'Not to be kept', schema: { type: 'string' }, example: 'no-store' } };

const get: Json = {
  operationId: 'getCandidate',
  tags: ['Candidates'],
  summary: 'Get a stored candidate',
  description: 'The profile in the order it was sent. An expired candidate is gone.',
  parameters: [referenceParameter, languageParameter, conditionParameter],
  responses: { 200: withHeaders(stored, noStore), 304: notModified, ...problems([...about, 'candidate-unknown']) },
};

const put: Json = {
  operationId: 'putCandidate',
  tags: ['Candidates'],
  summary: 'Store a profile, or replace the one stored',
  description:
    'Checked whole before anything is stored. To replace, send the ETag last read in If-Match: of two writers who read the same version one wins. Each write begins the time to keep it anew.',
  parameters: [
    referenceParameter,
    languageParameter,
    ifMatch('ETag of the version you replace; required when the candidate exists, refused when there is none'),
    header('If-None-Match', '`*`: store only when there is none yet', '*'),
    onceParameter,
  ],
  requestBody: { required: true, content: { 'application/json': { schema: ref('CandidateRequest'), example: candidateRequestExample } } },
  responses: {
    200: withHeaders(ok('Replaced', ref('Candidate'), { ...candidateExample, version: 2 }, true), noStore),
    201: withHeaders(stored, {
      ...noStore,
      Location: {
        description: 'Address of the candidate',
        schema: { type: 'string', format: 'uri-reference' },
        example: '/v1/candidates/evc-2026-0042',
      },
    }),
    ...problems([
      ...about,
      'id-unknown',
      'body-malformed',
      'body-too-large',
      'media-type-unsupported',
      'precondition-failed',
      'precondition-required',
      'idempotency-conflict',
      'write-repeated',
      'catalogue-empty',
      'catalogue-changed',
    ]),
  },
};

const remove: Json = {
  operationId: 'deleteCandidate',
  tags: ['Candidates'],
  summary: 'Delete a stored candidate',
  description: 'With everything that is held on the person.',
  parameters: [referenceParameter, languageParameter, ifMatch('ETag of the version you delete; absent: whatever is stored'), onceParameter],
  responses: {
    204: { description: 'Deleted', headers: headersOf(ok('', {})) },
    ...problems([...about, 'candidate-unknown', 'precondition-failed', 'idempotency-conflict']),
  },
};

const exported: Json = {
  get: {
    operationId: 'exportCandidate',
    tags: ['Candidates'],
    summary: 'Everything that is held on a candidate, as one file',
    description: 'For the person it is about (GDPR, articles 15 and 20), with the names of what is held.',
    parameters: [referenceParameter, languageParameter],
    responses: {
      200: withHeaders(ok('The file', ref('CandidateExport'), candidateExportExample), {
        ...noStore,
        'Content-Disposition': {
          description: 'Name of the file',
          schema: { type: 'string' },
          example: 'attachment; filename=candidate-evc-2026-0042.json',
        },
      }),
      ...problems([...about, 'candidate-unknown']),
    },
  },
};

export const candidatePaths: Json = {
  '/candidates/{reference}': { get, put, delete: remove },
  '/candidates/{reference}/export': exported,
};
