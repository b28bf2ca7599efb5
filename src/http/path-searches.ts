import type { Express } from 'express';
import { pathSearchRequest } from '../paths/request.js';
import type { Services } from '../services.js';
import { apiRoot } from './api-version.js';
import { jsonBody } from './json-body.js';
import { noQuery } from './query.js';
import { route } from './route.js';
import { readSubjectBody } from './subject-body.js';

/** POST because a profile does not belong in an address; nothing is stored. */
export function pathSearchRoutes(app: Express, services: Services, bodyLimit: number): void {
  route(
    app,
    { method: 'post', path: `${apiRoot}/path-searches`, produces: ['application/json'] },
    noQuery,
    ...jsonBody(bodyLimit),
    async (request, response) => {
      const search = readSubjectBody(pathSearchRequest, request.body);
      const gone = new AbortController();
      response.once('close', () => gone.abort());
      const answer = await services.searchPaths(search, { signal: gone.signal });
      response.set('Cache-Control', 'no-store').json(answer);
    },
  );
}
