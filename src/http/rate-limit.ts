import type { RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Windows } from '../limits/windows.js';
import { PadwijzerError } from '../errors.js';
import type { Principal } from '../access/principal.js';

/** Requests a minute for each key, or for each address when nobody is known; told in the RateLimit headers of every answer. */
export function rateLimited(windows: Windows, limit: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: 'requests',
    keyGenerator: (request, response) => askerOf(response) ?? ipKeyGenerator(request.ip ?? ''),
    store: {
      localKeys: false,
      async increment(asker) {
        const { hits, resetTime } = await windows.count(asker, limit);
        return { totalHits: hits, resetTime };
      },
      // requests that were counted stay counted, however they end
      decrement: () => undefined,
      resetKey: () => undefined,
    },
    handler: (_request, _response, next) =>
      next(
        new PadwijzerError('rate-limited', `more than ${limit} requests in a minute`, {
          messageNl: `meer dan ${limit} verzoeken in een minuut`,
        }),
      ),
  });
}

function askerOf(response: Response): string | undefined {
  const principal = response.locals['principal'] as Principal | undefined;
  return principal?.kind === 'known' ? `${principal.tenant}/${principal.actor}` : undefined;
}
