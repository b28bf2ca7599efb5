import type { Express, Request, RequestHandler, Response } from 'express';
import { candidateRequest } from '../candidates/candidate.js';
import { readEntityTags, type Conditions } from '../candidates/conditions.js';
import { readReference } from '../candidates/reference.js';
import { PadwijzerError } from '../errors.js';
import type { Services } from '../services.js';
import { apiRoot } from './api-version.js';
import { jsonBody } from './json-body.js';
import { noQuery } from './query.js';
import { onceOf } from './once.js';
import { servicesFor } from './permitted.js';
import { routes } from './route.js';
import { readSubjectBody } from './subject-body.js';

export interface CandidateRouteOptions {
  readonly bodyLimit: number;
  readonly publicUrl?: string | undefined;
}

/** Stored candidates: the only addresses that keep anything of a person. */
export function candidateRoutes(app: Express, services: Services, { bodyLimit, publicUrl = '' }: CandidateRouteOptions): void {
  const root = `${apiRoot}/candidates`;
  const path = `${root}/:reference`;
  const produces = ['application/json'];
  const candidatesFor = (response: Response) => servicesFor(services, response).candidates;

  const get: RequestHandler = async (request, response) => {
    const { candidate, etag } = await candidatesFor(response).get(referenceIn(request));
    kept(response).set('ETag', etag);
    if (request.fresh) return void response.status(304).end();
    response.json(candidate);
  };
  // the reference and the conditions first: a body that is too large need not be sent to hear that they are wrong
  const wellAsked: RequestHandler = (request, _response, next) => {
    referenceIn(request);
    conditionsIn(request);
    next();
  };
  const put: RequestHandler = async (request, response) => {
    const body = readSubjectBody(candidateRequest, request.body);
    const { created, candidate, etag } = await candidatesFor(response).put(
      referenceIn(request),
      body,
      conditionsIn(request),
      onceOf(request),
    );
    kept(response).set('ETag', etag);
    if (created) response.status(201).location(`${publicUrl}${root}/${candidate.reference}`);
    response.json(candidate);
  };
  const remove: RequestHandler = async (request, response) => {
    await candidatesFor(response).delete(referenceIn(request), conditionsIn(request), onceOf(request));
    kept(response).status(204).end();
  };
  const exported: RequestHandler = async (request, response) => {
    const file = await candidatesFor(response).export(referenceIn(request));
    kept(response)
      .attachment(`candidate-${file.reference}.json`)
      .send(JSON.stringify(file, null, 2));
  };

  routes(
    app,
    { path, produces },
    {
      get: { action: 'candidate:read', handlers: [noQuery, get] },
      put: { action: 'candidate:write', handlers: [noQuery, wellAsked, ...jsonBody(bodyLimit), put] },
      delete: { action: 'candidate:erase', handlers: [noQuery, remove] },
    },
  );
  routes(app, { path: `${path}/export`, produces }, { get: { action: 'candidate:export', handlers: [noQuery, exported] } });
  // said here and not where other addresses end: what was typed below this one is not to be repeated
  app.use(root, () => {
    throw new PadwijzerError('route-unknown', `this address below ${root} does not exist`, {
      messageNl: `dit adres onder ${root} bestaat niet`,
    });
  });
}

const referenceIn = (request: Request): string => readReference(String(request.params['reference']));

/** What is kept of a person is kept here, and nowhere on the way. */
const kept = (response: Response): Response => response.set('Cache-Control', 'no-store');

function conditionsIn({ headers }: Request): Conditions {
  const ifMatch = headers['if-match'];
  const ifNoneMatch = headers['if-none-match'];
  return {
    ...(ifMatch === undefined ? {} : { ifMatch: readEntityTags(ifMatch, 'If-Match') }),
    ...(ifNoneMatch === undefined ? {} : { ifNoneMatch: readEntityTags(ifNoneMatch, 'If-None-Match') }),
  };
}
