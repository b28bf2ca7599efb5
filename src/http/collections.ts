import type { Express, RequestHandler } from 'express';
import { collections } from '../catalogue/browse.js';
import type { Services } from '../services.js';
import { apiRoot } from './api-version.js';
import { alreadyKnown } from './conditional.js';
import { linksOf } from './links.js';
import { readListRequest } from './list-query.js';
import { noQuery } from './query.js';
import { route } from './route.js';

/** Lists and items of the catalogue. */
export function collectionRoutes(app: Express, services: Services, publicUrl?: string): void {
  const get = (path: string, ...handlers: RequestHandler<{ id: string }>[]): void =>
    route(
      app,
      { method: 'get', action: 'catalogue:read', path: `${apiRoot}${path}`, produces: ['application/json'] },
      ...(handlers as unknown as RequestHandler[]),
    );

  for (const collection of collections) {
    get(`/${collection}`, async (request, response) => {
      const asked = readListRequest(collection, request.query);
      if (await alreadyKnown(request, response, services, publicUrl)) return;
      const page = await services.browse.list(collection, asked);
      response.json({ ...page, links: linksOf(collection, asked, page, publicUrl) });
    });
    get(`/${collection}/:id`, noQuery, async (request, response) => {
      if (await alreadyKnown(request, response, services, publicUrl)) return;
      response.json(await services.browse.get(collection, request.params.id));
    });
  }
  get('/functions/:id/requirements', noQuery, async (request, response) => {
    if (await alreadyKnown(request, response, services, publicUrl)) return;
    response.json(await services.browse.requirements(request.params.id));
  });
}
