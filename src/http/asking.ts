import type { Express, Request, Response } from 'express';
import type { z } from 'zod';
import { permitSubject } from '../access/principal.js';
import type { Services } from '../services.js';
import { apiRoot } from './api-version.js';
import { jsonBody } from './json-body.js';
import { noQuery } from './query.js';
import { principalOf, servicesFor } from './permitted.js';
import { signalOf } from './request-signal.js';
import { route } from './route.js';
import { readSubjectBody } from './subject-body.js';

export type Ask = <T extends z.ZodType>(
  path: string,
  schema: T,
  answer: (services: Services, asked: z.output<T>, options: { readonly signal: AbortSignal }) => Promise<unknown>,
) => void;

/** Registers questions with a body that may be about somebody: personal data refused, nothing kept, given up when the asker leaves. */
export function asking(app: Express, services: Services, bodyLimit: number): Ask {
  return (path, schema, answer) =>
    route(
      app,
      { method: 'post', action: 'search:inline', path: `${apiRoot}/${path}`, produces: ['application/json'] },
      noQuery,
      ...jsonBody(bodyLimit),
      async (request: Request, response: Response) => {
        const asked = readSubjectBody(schema, request.body);
        permitSubject(principalOf(response), asked);
        const answered = await answer(servicesFor(services, response), asked, { signal: signalOf(response) });
        response.set('Cache-Control', 'no-store').json(answered);
      },
    );
}
