import type { RequestHandler } from 'express';
import { z } from 'zod';
import { PadwijzerError } from '../errors.js';
import { readInput } from '../validation/read-input.js';
import { show } from '../validation/show.js';
import { sha256, type Documents } from './documents.js';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const body = z.strictObject({
  query: z.string().min(1).optional(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.looseObject({ persistedQuery: z.looseObject({ version: z.literal(1), sha256Hash: hash }).optional() }).nullish(),
});

/** Reads one request: a document, or the hash of a stored one. A list of requests is refused: each is asked by itself. */
export function oneRequest(documents: Documents, storedOnly: boolean): RequestHandler {
  return (request, _response, next) => {
    const asked = readInput(body, request.body, { what: ['de inhoud', 'body'] });
    const query = documentOf(asked, documents, storedOnly);
    request.body = { query, operationName: asked.operationName ?? null, variables: asked.variables ?? {} };
    next();
  };
}

function documentOf({ query, extensions }: z.output<typeof body>, documents: Documents, storedOnly: boolean): string {
  const wanted = extensions?.persistedQuery?.sha256Hash;
  if (query === undefined) {
    if (wanted === undefined) {
      const problem = {
        pointer: '/query',
        message: 'expected a document; found nothing',
        messageNl: 'verwacht: een document; gevonden: niets',
      };
      throw new PadwijzerError('input-invalid', 'not valid in the body: /query (1 in all)', {
        messageNl: 'niet geldig in de inhoud: /query (samen 1)',
        errors: [problem],
      });
    }
    return documents.get(wanted) ?? unknown(wanted);
  }
  if (storedOnly && !documents.has(sha256(query))) {
    throw new PadwijzerError('query-not-listed', 'expected a document that is stored here; found another', {
      messageNl: 'verwacht: een document dat hier is opgeslagen; gevonden: een ander',
    });
  }
  return query;
}

function unknown(wanted: string): never {
  throw new PadwijzerError('query-unknown', `no document is stored under ${show(wanted, 'en')}`, {
    messageNl: `onder ${show(wanted, 'nl')} is geen document opgeslagen`,
  });
}
