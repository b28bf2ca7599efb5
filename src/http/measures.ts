import type { Express, Response } from 'express';
import { z } from 'zod';
import { measureNames, mostRows, type MeasureName } from '../measures/shapes.js';
import { plotMeasure } from '../plots/plot-measure.js';
import type { Services } from '../services.js';
import { readInput } from '../validation/read-input.js';
import { languages, type Language } from '../validation/show.js';
import { apiRoot } from './api-version.js';
import { alreadyKnown } from './conditional.js';
import { drawnOrNot, modelOrDrawing, sendDrawing } from './drawing.js';
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

export const plotQuery = z.strictObject({
  lang: z.enum(languages).optional().meta({ description: 'Language of the plot; absent: what Accept-Language asks for, else Dutch' }),
});

/** Opened as a page of its own it fetches and runs nothing. */
const drawingPolicy = "default-src 'none'; frame-ancestors 'none'";

/** Measures of the catalogue: in numbers, and as plots. */
export function measureRoutes(app: Express, services: Services, publicUrl = ''): void {
  const measured = (name: MeasureName, first: number, response: Response) =>
    services.measures.of(name, first, { signal: signalOf(response, patience * deadlineOf(response)) });
  route(
    app,
    { method: 'get', action: 'catalogue:measure', path: `${apiRoot}/measures`, produces: ['application/json'] },
    noQuery,
    (_request, response) => {
      response.json(services.measures.list());
    },
  );
  const address = { path: `${apiRoot}/measures/:measure`, produces: modelOrDrawing };
  route(app, { method: 'get', action: 'catalogue:measure', ...address }, async (request, response) => {
    const { name, drawn } = drawnOrNot(request, String(request.params['measure']));
    const { measure } = readInput(nameParameter, { measure: name }, { what: ['het adres', 'address'], place: ([at]) => String(at ?? '') });
    if (drawn) {
      const { lang } = readQuery(plotQuery, request.query);
      // all rows: of communities one a community is drawn
      const make = async (language: Language) => plotMeasure(await measured(measure, mostRows, response), language);
      return sendDrawing(request, response, services, { lang, policy: drawingPolicy, publicUrl, make });
    }
    const { first } = readQuery(measureQuery, request.query);
    if (await alreadyKnown(request, response, services, publicUrl)) return;
    response.json(await measured(measure, first, response));
  });
}
