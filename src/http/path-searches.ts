import type { Express, RequestHandler } from 'express';
import { PadwijzerError } from '../errors.js';
import { pathSearchRequest } from '../paths/request.js';
import { permitSubject } from '../access/principal.js';
import type { Services } from '../services.js';
import { apiRoot } from './api-version.js';
import { jsonBody } from './json-body.js';
import { noQuery } from './query.js';
import { sendReport, wantsReport } from './reports.js';
import { principalOf, servicesFor } from './permitted.js';
import { signalOf } from './request-signal.js';
import { route } from './route.js';
import { readSubjectBody } from './subject-body.js';

/** JSON first: who accepts anything gets data; a browser asks for HTML by name. */
const produces = ['application/json', 'text/html'];

/** POST because a profile does not belong in an address; nothing is stored. */
export function pathSearchRoutes(app: Express, services: Services, bodyLimit: number): void {
  const path = `${apiRoot}/path-searches`;
  app.post(path, noPdf);
  route(app, { method: 'post', action: 'search:inline', path, produces }, noQuery, ...jsonBody(bodyLimit), async (request, response) => {
    const search = readSubjectBody(pathSearchRequest, request.body);
    permitSubject(principalOf(response), search);
    const own = servicesFor(services, response);
    const signal = signalOf(response);
    if (wantsReport(request, produces)) {
      await sendReport(request, response, (language) => own.report(search, language, { signal }));
      return;
    }
    const answer = await own.searchPaths(search, { signal });
    response.set('Cache-Control', 'no-store').json(answer);
  });
}

/** A PDF is the HTML printed; who asks for one is told so. */
const noPdf: RequestHandler = (request, _response, next) => {
  if (request.accepts(produces) !== false || request.accepts('application/pdf') === false) {
    next();
    return;
  }
  throw new PadwijzerError('not-acceptable', 'no PDF is made here: ask with Accept: text/html and print the page, to paper or to PDF', {
    messageNl: 'hier wordt geen PDF gemaakt: vraag met Accept: text/html en druk de pagina af, op papier of naar PDF',
  });
};
