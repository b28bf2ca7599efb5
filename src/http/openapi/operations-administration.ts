import type { ErrorCode } from '../../errors.js';
import { auditCheckQuery, auditQuery } from '../administration.js';
import { onceParameter } from './operations-candidates.js';
import { languageParameter, queryParameters } from './parameters.js';
import { ok, problems } from './responses.js';
import { ref } from './ref.js';
import type { Json } from './schemas.js';

const errors: readonly ErrorCode[] = [
  'input-invalid',
  'not-authenticated',
  'not-permitted',
  'not-acceptable',
  'method-not-allowed',
  'graph-unreachable',
  'graph-timeout',
  'internal',
];
const key = {
  id: '5f0c9a1e7b3d2468',
  label: 'EVC desk',
  roles: ['assessor'],
  createdAt: '2026-03-01T12:00:00.000Z',
  expiresAt: null,
  revokedAt: null,
};
const operation = (operationId: string, summary: string, description: string, rest: Json): Json => ({
  operationId,
  tags: ['Administration'],
  summary,
  description,
  ...rest,
});
const listOf = (name: string, more: Json = {}): Json => ({
  type: 'object',
  required: ['items', ...Object.keys(more)],
  properties: { items: { type: 'array', items: ref(name) }, ...more },
});

/** What an administrator of one organisation does. */
export const administrationPaths: Json = {
  '/keys': {
    get: operation('listKeys', 'Keys of the own organisation', 'Revoked ones too. No key itself: only hashes are kept.', {
      parameters: [languageParameter],
      responses: {
        200: ok('The keys', listOf('ApiKey', { total: { type: 'integer' } }), { items: [key], total: 1 }),
        ...problems(errors),
      },
    }),
    post: operation('makeKey', 'Make a key', 'The key itself is in the answer, now and never again.', {
      parameters: [languageParameter, onceParameter],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: ref('KeyRequest'), example: { label: 'EVC desk', roles: ['assessor'], days: 365 } } },
      },
      responses: {
        201: ok('The key', ref('MadeApiKey')),
        ...problems([
          ...errors,
          'personal-data',
          'idempotency-conflict',
          'write-repeated',
          'body-malformed',
          'body-too-large',
          'media-type-unsupported',
        ]),
      },
    }),
  },
  '/keys/{id}': {
    delete: operation('revokeKey', 'Revoke a key', 'At once, on every machine. Revoking twice is fine.', {
      parameters: [
        { name: 'id', in: 'path', required: true, description: 'Id of the key', schema: { type: 'string' }, example: key.id },
        languageParameter,
      ],
      responses: {
        204: { description: 'Revoked', headers: (ok('', {}) as { headers: Json }).headers },
        ...problems([...errors, 'key-unknown']),
      },
    }),
  },
  '/audit-entries': {
    get: operation('listAuditEntries', 'Who did what with candidates of the own organisation', 'Newest first.', {
      parameters: [...queryParameters(auditQuery), languageParameter],
      responses: { 200: ok('Entries', listOf('AuditEntry')), ...problems([...errors, 'personal-data']) },
    }),
  },
  '/audit-check': {
    get: operation('checkAudit', 'Whether the audit log is as it was written', 'Recomputes the chain of hashes from the first entry.', {
      parameters: [...queryParameters(auditCheckQuery), languageParameter],
      responses: { 200: ok('What was found', ref('AuditCheck')), ...problems(errors) },
    }),
  },
};
