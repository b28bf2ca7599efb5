import type { ErrorCode } from '../../errors.js';
import { passportExample, passportReadingExample, passportRequestExample, sentPassportExample } from './examples-passports.js';
import { languageParameter } from './parameters.js';
import { ok, problems } from './responses.js';
import { ref } from './ref.js';
import type { Json } from './schemas.js';

const common: readonly ErrorCode[] = [
  'input-invalid',
  'body-malformed',
  'body-too-large',
  'media-type-unsupported',
  'not-acceptable',
  'method-not-allowed',
  'catalogue-empty',
  'graph-unreachable',
  'graph-timeout',
  'internal',
];

const issue: Json = {
  operationId: 'issuePassport',
  tags: ['Passports'],
  summary: 'Make a skills passport of a profile',
  description:
    'What is held, each with its grade and evidence, and with `to` the best path with its plan, as a credential of the European Learning Model v3. It is not signed, and says so. Nothing is stored; the answer may not be cached.',
  parameters: [languageParameter],
  requestBody: { required: true, content: { 'application/json': { schema: ref('PassportRequest'), example: passportRequestExample } } },
  responses: {
    200: {
      ...ok('The passport', ref('SkillsPassport')),
      content: { 'application/ld+json': { schema: ref('SkillsPassport'), example: passportExample } },
    },
    ...problems([...common, 'id-unknown', 'personal-data', 'candidate-unknown', 'catalogue-changed', 'search-too-wide']),
  },
};

const read: Json = {
  operationId: 'readPassports',
  tags: ['Passports'],
  summary: 'Read skills passports as a profile',
  description:
    'Credentials of the European Learning Model or Open Badges 3.0: one, a list, or a presentation, as JSON-LD or as a signed token (`{"credential": "..."}`). Holdings are evidenced; certified only with a signature that fits a key of the settings. Names in the documents are not repeated; nothing is fetched, nothing is stored.',
  parameters: [languageParameter],
  requestBody: {
    required: true,
    content: { 'application/json': { schema: { type: ['object', 'array', 'string'] }, example: sentPassportExample } },
  },
  responses: {
    200: ok('What they say, in terms of the catalogue', ref('PassportReading'), passportReadingExample),
    ...problems([...common, 'document-unreadable']),
  },
};

export const passportPaths: Json = { '/passports': { post: issue }, '/passport-readings': { post: read } };
