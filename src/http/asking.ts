import type { Express, Request, Response } from 'express';
import type { z } from 'zod';
import { apiRoot } from './api-version.js';
import { jsonBody } from './json-body.js';
import { noQuery } from './query.js';
import { route } from './route.js';
import { readSubjectBody } from './subject-body.js';

export type Ask = <T extends z.ZodType>(
  path: string,
  schema: T,
  answer: (asked: z.output<T>, options: { readonly signal: AbortSignal }) => Promise<unknown>,
) => void;

/** Registers questions with a body that may be about somebody: personal data refused, nothing kept, given up when the asker leaves. */
export function asking(app: Express, bodyLimit: number): Ask {
  return (path, schema, answer) =>
    route(
      app,
      { method: 'post', path: `${apiRoot}/${path}`, produces: ['application/json'] },
      noQuery,
      ...jsonBody(bodyLimit),
      async (request: Request, response: Response) => {
        const asked = readSubjectBody(schema, request.body);
        const gone = new AbortController();
        response.once('close', () => gone.abort());
        const answered = await answer(asked, { signal: gone.signal });
        response.set('Cache-Control', 'no-store').json(answered);
      },
    );
}
