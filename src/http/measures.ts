import type { Express } from 'express';
import { z } from 'zod';
import { measureNames, mostRows } from '../measures/shapes.js';
import type { Services } from '../services.js';
import { readInput } from '../validation/read-input.js';
import { apiRoot } from './api-version.js';
import { alreadyKnown } from './conditional.js';
import { noQuery, readQuery } from './query.js';
import { deadlineOf, signalOf } from './request-signal.js';
import { route } from './route.js';

/** Query parameters as they are typed, also the source of their documentation. */
export const measureQuery = z.strictObject({
  first: z.coerce
    .number()
    .int()
    .min(1)
    .max(mostRows)
    .default(50)
    .meta({ description: 'Most rows answered, the most telling first', example: 10 }),
});
const nameParameter = z.strictObject({ measure: z.enum(measureNames) });

/** The first asker of a catalogue version waits for all of it to be read and computed. */
const patience = 5;

const model = 'application/json';

/** Measures of the catalogue. */
export function measureRoutes(app: Express, services: Services, publicUrl?: string): void {
  const address = { method: 'get', action: 'catalogue:measure', produces: [model] } as const;
  route(app, { ...address, path: `${apiRoot}/measures` }, noQuery, (_request, response) => {
    response.json(services.measures.list());
  });
  route(app, { ...address, path: `${apiRoot}/measures/:measure` }, async (request, response) => {
    const place = ([name]: readonly PropertyKey[]) => String(name ?? '');
    const { measure } = readInput(nameParameter, request.params, { what: ['het adres', 'address'], place });
    const { first } = readQuery(measureQuery, request.query);
    if (await alreadyKnown(request, response, services, publicUrl)) return;
    response.json(await services.measures.of(measure, first, { signal: signalOf(response, patience * deadlineOf(response)) }));
  });
}
