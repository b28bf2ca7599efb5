import { PadwijzerError } from '../errors.js';

/** The token of `Authorization: Bearer TOKEN`; null when the header is absent. Throws `not-authenticated` for any other header. */
export function bearerToken(authorization: string | undefined): string | null {
  if (authorization === undefined) return null;
  const token = /^Bearer +([A-Za-z0-9._~+/=-]{1,8192}) *$/i.exec(authorization)?.[1];
  if (token !== undefined) return token;
  throw new PadwijzerError('not-authenticated', 'the Authorization header cannot be read: expected "Bearer" and a key or token', {
    messageNl: 'de Authorization-header is niet te lezen: verwacht wordt "Bearer" met een sleutel of token',
  });
}
