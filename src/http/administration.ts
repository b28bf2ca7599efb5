import type { Express } from 'express';
import { z } from 'zod';
import { keyRequest } from '../access/keys.js';
import { entryHash } from '../audit/audit.js';
import type { Services } from '../services.js';
import { candidateReference } from '../profiles/subject.js';
import { refusePersonalData } from '../profiles/personal-data.js';
import { apiRoot } from './api-version.js';
import { jsonBody } from './json-body.js';
import { onceOf } from './once.js';
import { servicesFor } from './permitted.js';
import { noQuery, readQuery } from './query.js';
import { route, routes } from './route.js';
import { readSubjectBody } from './subject-body.js';

export const auditQuery = z.strictObject({
  candidate: candidateReference.optional().meta({ description: 'Only what was done with this candidate' }),
  before: z.coerce.number().int().min(1).optional().meta({ description: 'Sequence of the last entry already read' }),
  pageSize: z.coerce.number().int().min(1).max(100).default(25).meta({ description: 'Most entries' }),
});
export const auditCheckQuery = z.strictObject({
  expected: entryHash.optional(),
});

/** What an administrator of one organisation does: keys, and who did what. */
export function administrationRoutes(app: Express, services: Services, bodyLimit: number): void {
  const produces = ['application/json'];
  const keys = `${apiRoot}/keys`;
  routes(
    app,
    { path: keys, produces },
    {
      get: {
        action: 'key:manage',
        handlers: [
          noQuery,
          async (_request, response) => {
            const items = await servicesFor(services, response).keys.list();
            response.set('Cache-Control', 'no-store').json({ items, total: items.length });
          },
        ],
      },
      post: {
        action: 'key:manage',
        handlers: [
          noQuery,
          ...jsonBody(bodyLimit),
          async (request, response) => {
            const made = await servicesFor(services, response).keys.make(readSubjectBody(keyRequest, request.body), onceOf(request));
            response.set('Cache-Control', 'no-store').status(201).json(made);
          },
        ],
      },
    },
  );
  route(app, { method: 'delete', action: 'key:manage', path: `${keys}/:id`, produces }, noQuery, async (request, response) => {
    await servicesFor(services, response).keys.revoke(String(request.params['id']));
    response.set('Cache-Control', 'no-store').status(204).end();
  });
  route(app, { method: 'get', action: 'audit:read', path: `${apiRoot}/audit-entries`, produces }, async (request, response) => {
    refusePersonalData(request.query, { ids: false, place: ([name]) => String(name ?? '') });
    const { candidate, before, pageSize: most } = readQuery(auditQuery, request.query);
    const items = await servicesFor(services, response).audit.list({ candidate, before, most });
    response.set('Cache-Control', 'no-store').json({ items });
  });
  route(app, { method: 'get', action: 'audit:read', path: `${apiRoot}/audit-check`, produces }, async (request, response) => {
    const { expected } = readQuery(auditCheckQuery, request.query);
    response.set('Cache-Control', 'no-store').json(await servicesFor(services, response).audit.verify(expected));
  });
}
