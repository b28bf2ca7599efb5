import type { Express } from 'express';
import { PadwijzerError } from '../errors.js';
import type { Services } from '../services.js';
import { apiRoot } from './api-version.js';
import { noQuery } from './query.js';
import { route } from './route.js';

/** `live`: the process answers. `ready`: it can also answer questions. */
export function healthRoutes(app: Express, services: Services): void {
  const produces = ['application/json'];
  route(app, { method: 'get', action: 'service:state', path: `${apiRoot}/health/live`, produces }, noQuery, (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'live' });
  });
  route(app, { method: 'get', action: 'service:state', path: `${apiRoot}/health/ready`, produces }, noQuery, async (_request, response) => {
    const graph = await services.health();
    if (!graph.ok) throw new PadwijzerError('graph-unreachable', graph.problem ?? 'the graph does not answer');
    const catalogueVersion = await services.catalogueVersion();
    if (catalogueVersion === null)
      throw new PadwijzerError('catalogue-empty', 'no catalogue is loaded yet', { messageNl: 'er is nog geen catalogus geladen' });
    response.set('Cache-Control', 'no-store').json({ status: 'ready', catalogueVersion });
  });
}
