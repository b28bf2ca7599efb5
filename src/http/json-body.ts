import express, { type RequestHandler } from 'express';
import { PadwijzerError } from '../errors.js';
import { deepestJson } from '../validation/json-faults.js';
import { show } from '../validation/show.js';

const jsonType = /^application\/(json|[\w.+-]+\+json)\s*(;|$)/i;

/** Reads a JSON body of at most `limit` bytes; anything else ends as 400, 413 or 415. */
export function jsonBody(limit: number): RequestHandler[] {
  return [
    typed,
    express.json({ limit, strict: false, type: () => true, verify: (_request, _response, bytes) => notEmpty(bytes) }),
    present,
  ];
}

const typed: RequestHandler = (request, response, next) => {
  const type = request.headers['content-type'];
  if (type !== undefined && jsonType.test(type)) {
    next();
    return;
  }
  response.setHeader('Accept', 'application/json');
  throw new PadwijzerError('media-type-unsupported', `expected application/json; found ${show(type, 'en')}`, {
    messageNl: `verwacht: application/json; gevonden: ${show(type, 'nl')}`,
  });
};

/** The reader takes an empty body for `{}`; then the first missing field would be blamed. */
function notEmpty(bytes: Buffer | undefined): void {
  if (bytes === undefined || bytes.length === 0)
    throw new PadwijzerError('body-malformed', 'the body is empty', { messageNl: 'de inhoud is leeg' });
}

const present: RequestHandler = (request, _response, next) => {
  if (request.body === undefined) notEmpty(undefined);
  if (deeperThan(request.body, deepestJson)) {
    throw new PadwijzerError('input-invalid', `the body is nested deeper than ${deepestJson} levels`, {
      messageNl: `de inhoud is dieper genest dan ${deepestJson} niveaus`,
    });
  }
  next();
};

function deeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => deeperThan(inner, levels - 1));
}
