import { errorTable, PadwijzerError, type ErrorCode } from '../../errors.js';
import { toProblem } from '../problem.js';
import type { Json } from './schemas.js';

/** Every response carries these; the rest is added where it is sent. */
const always = { 'API-Version': { $ref: '#/components/headers/ApiVersion' }, 'X-Request-Id': { $ref: '#/components/headers/RequestId' } };
const header = (description: string, example: string): Json => ({ description, required: true, schema: { type: 'string' }, example });

export const headers: Json = {
  ApiVersion: header('Full version of this interface', '1.0.0'),
  RequestId: header('Id of this request, also in the log of the service', '7e0c1f4e-3d0a-4a53-9d3b-0f2f1a1c9d7e'),
  ETag: header('Version of this answer; send it back in If-None-Match', '"Zk3v0cQ2pXyJ8n1w5R7tB4sLdQe"'),
  Allow: header('Methods this address knows', 'GET, HEAD, OPTIONS'),
  ContentLanguage: header('Language of title, detail and remedy: nl or en', 'nl'),
  RetryAfter: header('Seconds to wait before asking again', '5'),
};

export function ok(description: string, schema: Json, example?: unknown, cached = false): Json {
  return {
    description,
    headers: { ...always, ...(cached ? { ETag: { $ref: '#/components/headers/ETag' } } : {}) },
    content: { 'application/json': { schema, ...(example === undefined ? {} : { example }) } },
  };
}

export const notModified: Json = {
  description: 'The answer given earlier still holds',
  headers: { ...always, ETag: { $ref: '#/components/headers/ETag' } },
};

const shownDetails: Partial<Record<ErrorCode, PadwijzerError>> = {
  'input-invalid': new PadwijzerError('input-invalid', '', {
    messageNl: 'niet geldig in de inhoud: /objective (samen 1)',
    errors: [
      { pointer: '/objective', message: '', messageNl: 'verwacht: een van "shortest", "overlap", "effort", "pareto"; gevonden: "snelst"' },
    ],
  }),
  'id-unknown': new PadwijzerError('id-unknown', '', {
    messageNl: 'onbekende id op /to',
    errors: [
      { pointer: '/to', message: '', messageNl: 'onbekende id "function:software-enginer"', suggestions: ['function:software-engineer'] },
    ],
  }),
};

const requestId = '7e0c1f4e-3d0a-4a53-9d3b-0f2f1a1c9d7e';
function example(code: ErrorCode): unknown {
  const row = errorTable[code];
  return toProblem(shownDetails[code] ?? new PadwijzerError(code, row.title, { messageNl: row.titleNl }), {
    language: 'nl',
    requestId,
  });
}

/** Problem responses by status; an address can be broken whatever it asks. */
export function problems(codes: readonly ErrorCode[]): Json {
  const byStatus = new Map<number, Set<ErrorCode>>([[400, new Set<ErrorCode>(['address-malformed'])]]);
  for (const code of codes) {
    const { status } = errorTable[code];
    byStatus.set(status, (byStatus.get(status) ?? new Set()).add(code));
  }
  return Object.fromEntries([...byStatus].map(([status, named]) => [String(status), problemResponse(status, [...named])]));
}

function problemResponse(status: number, codes: readonly ErrorCode[]): Json {
  const extra = {
    ...(status === 405 ? { Allow: { $ref: '#/components/headers/Allow' } } : {}),
    ...(status === 503 ? { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } : {}),
  };
  return {
    description: codes.map((code) => `${code}: ${errorTable[code].title}. ${errorTable[code].remedy}`).join('\n\n'),
    headers: { ...always, 'Content-Language': { $ref: '#/components/headers/ContentLanguage' }, ...extra },
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(codes.map((code) => [code, { value: example(code) }])),
      },
    },
  };
}
