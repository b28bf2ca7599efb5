import type { Express } from 'express';
import type { Logger } from 'pino';
import { cohortEnvelope, type CohortSearch } from '../cohorts/request.js';
import { refusePersonalData } from '../profiles/personal-data.js';
import type { Services } from '../services.js';
import { readInput } from '../validation/read-input.js';
import { apiRoot } from './api-version.js';
import { sendDocument, sendLines } from './cohort-answers.js';
import { jsonBody } from './json-body.js';
import { noQuery } from './query.js';
import { servicesFor } from './permitted.js';
import { deadlineOf, signalOf } from './request-signal.js';
import { route } from './route.js';

/** A cohort of a thousand may take so many times as long as one question. */
const cohortPatience = 10;
/** JSON first: who accepts anything gets one document. */
const produces = ['application/json', 'application/x-ndjson'];

/** POST because profiles do not belong in an address; nothing is stored. */
export function cohortRoutes(app: Express, services: Services, bodyLimit: number, log: Logger): void {
  const path = `${apiRoot}/cohort-searches`;
  route(app, { method: 'post', action: 'cohort:search', path, produces }, noQuery, ...jsonBody(bodyLimit), async (request, response) => {
    const search = readCohort(request.body);
    const lines = servicesFor(services, response).searchCohort(search, {
      signal: signalOf(response, cohortPatience * deadlineOf(response)),
    });
    const send = request.accepts(produces) === 'application/x-ndjson' ? sendLines : sendDocument;
    await send({ request, response, lines, log });
  });
}

/** Candidates are looked at one by one later; here whatever else is sent. */
function readCohort(body: unknown): CohortSearch {
  if (typeof body === 'object' && body !== null && 'candidates' in body) {
    const { candidates: _candidates, ...rest } = body;
    refusePersonalData(rest);
  } else refusePersonalData(body);
  return readInput(cohortEnvelope, body, { what: ['de inhoud', 'body'] });
}
