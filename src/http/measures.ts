import type { Express, Request, Response } from 'express';
import { z } from 'zod';
import { PadwijzerError } from '../errors.js';
import { measureNames, mostRows, type MeasureName } from '../measures/shapes.js';
import { plotMeasure } from '../plots/plot-measure.js';
import type { Services } from '../services.js';
import { readInput } from '../validation/read-input.js';
import { languages } from '../validation/show.js';
import { apiRoot } from './api-version.js';
import { alreadyKnown } from './conditional.js';
import { languageOf } from './language.js';
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
const drawing = 'image/svg+xml';

/** After the name it asks for the drawing: for a link or an image, which cannot say what they accept. */
const suffix = '.svg';

export const plotQuery = z.strictObject({
  lang: z.enum(languages).optional().meta({ description: 'Language of the plot; absent: what Accept-Language asks for, else Dutch' }),
});

/** Opened as a page of its own it fetches and runs nothing. */
const drawingPolicy = "default-src 'none'; frame-ancestors 'none'";

/** Measures of the catalogue: in numbers, and as plots. */
export function measureRoutes(app: Express, services: Services, publicUrl = ''): void {
  const measured = (name: MeasureName, first: number, response: Response) =>
    services.measures.of(name, first, { signal: signalOf(response, patience * deadlineOf(response)) });
  const draw = async (name: MeasureName, request: Request, response: Response): Promise<void> => {
    const language = readQuery(plotQuery, request.query).lang ?? languageOf(request);
    response.set({ 'Content-Language': language, 'Content-Security-Policy': drawingPolicy });
    // one address, but a drawing of each language
    if (await alreadyKnown(request, response, services, `${publicUrl}\n${drawing} ${language}`)) return;
    // all rows: of communities one a community is drawn
    response.type(drawing).send(plotMeasure(await measured(name, mostRows, response), language));
  };
  route(
    app,
    { method: 'get', action: 'catalogue:measure', path: `${apiRoot}/measures`, produces: [model] },
    noQuery,
    (_request, response) => {
      response.json(services.measures.list());
    },
  );
  const address = { path: `${apiRoot}/measures/:measure`, produces: [model, drawing] };
  route(app, { method: 'get', action: 'catalogue:measure', ...address }, async (request, response) => {
    const asked = String(request.params['measure']);
    const drawn = asked.endsWith(suffix);
    const place = ([name]: readonly PropertyKey[]) => String(name ?? '');
    const given = { measure: drawn ? asked.slice(0, -suffix.length) : asked };
    const { measure } = readInput(nameParameter, given, { what: ['het adres', 'address'], place });
    if (drawn && request.accepts(drawing) === false) throw drawingOnly();
    if (drawn || request.accepts([model, drawing]) === drawing) return draw(measure, request, response);
    const { first } = readQuery(measureQuery, request.query);
    if (await alreadyKnown(request, response, services, publicUrl)) return;
    response.json(await measured(measure, first, response));
  });
}

const drawingOnly = (): PadwijzerError =>
  new PadwijzerError('not-acceptable', `this address answers with ${drawing} only; without ${suffix} with ${model} too`, {
    messageNl: `dit adres antwoordt alleen met ${drawing}; zonder ${suffix} ook met ${model}`,
  });
