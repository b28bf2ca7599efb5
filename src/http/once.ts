import type { Request } from 'express';
import { PadwijzerError } from '../errors.js';
import { hashOfRequest, type Once } from '../limits/write-done.js';

/** The Idempotency-Key of a write, with a hash of everything that was asked; undefined when none was sent. */
export function onceOf({ method, path, headers, body }: Request): Once | undefined {
  const key = headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key))
    return { key, request: hashOfRequest(method, path, headers['if-match'] ?? null, headers['if-none-match'] ?? null, body ?? null) };
  throw new PadwijzerError('input-invalid', 'Idempotency-Key cannot be read', {
    messageNl: 'Idempotency-Key is niet te lezen',
    errors: [
      {
        pointer: 'Idempotency-Key',
        message: 'expected 1 to 200 letters, digits or marks without spaces, such as a UUID',
        messageNl: 'verwacht: 1 tot 200 letters, cijfers of tekens zonder spaties, zoals een UUID',
      },
    ],
  });
}
