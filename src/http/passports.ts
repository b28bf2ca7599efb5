import type { Express } from 'express';
import { passportRequest } from '../passports/request.js';
import { permitSubject } from '../access/principal.js';
import type { Services } from '../services.js';
import { apiRoot } from './api-version.js';
import { jsonBody } from './json-body.js';
import { noQuery } from './query.js';
import { principalOf, servicesFor } from './permitted.js';
import { signalOf } from './request-signal.js';
import { route } from './route.js';
import { readSubjectBody } from './subject-body.js';

const linkedData = 'application/ld+json';

/** Skills passports out and in; nothing is stored. */
export function passportRoutes(app: Express, services: Services, bodyLimit: number): void {
  route(
    app,
    { method: 'post', action: 'search:inline', path: `${apiRoot}/passports`, produces: [linkedData, 'application/json'] },
    noQuery,
    ...jsonBody(bodyLimit),
    async (request, response) => {
      const wanted = readSubjectBody(passportRequest, request.body);
      permitSubject(principalOf(response), wanted);
      const passport = await servicesFor(services, response).passports.issue(wanted, { signal: signalOf(response) });
      response.set('Cache-Control', 'no-store').type(linkedData).send(JSON.stringify(passport));
    },
  );
  route(
    app,
    { method: 'post', action: 'search:inline', path: `${apiRoot}/passport-readings`, produces: ['application/json'] },
    noQuery,
    ...jsonBody(bodyLimit),
    async (request, response) => {
      // not read as a body about a person: a credential names its holder by nature, and what is read out of it is checked instead
      const reading = await servicesFor(services, response).passports.read(request.body, { signal: signalOf(response) });
      response.set('Cache-Control', 'no-store').json(reading);
    },
  );
}
