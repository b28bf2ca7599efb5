import { createHash } from 'node:crypto';
import type { Express, RequestHandler } from 'express';
import { z } from 'zod';
import { mapTitle } from '../charting/title.js';
import { mapSearch } from '../charting/shapes.js';
import { renderMapFile } from '../map/map-file.js';
import { mapStyle } from '../map/style.js';
import type { Services } from '../services.js';
import { languages } from '../validation/show.js';
import { apiRoot } from './api-version.js';
import { asking } from './asking.js';
import { alreadyKnown } from './conditional.js';
import { languageOf } from './language.js';
import { noQuery, readQuery } from './query.js';
import { route } from './route.js';
import { signalOf } from './request-signal.js';

export const drawingQuery = z.strictObject({
  lang: z.enum(languages).optional().meta({ description: 'Language of the names; absent: what Accept-Language asks for, else Dutch' }),
  theme: z.enum(['light', 'dark', 'auto']).default('auto').meta({ description: 'auto: as the system of the reader is set' }),
});

/** Its one style sheet by hash, and nothing else: opened as a page of its own the drawing fetches and runs nothing. */
const drawingPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(mapStyle).digest('base64')}'; frame-ancestors 'none'`;

/** The catalogue as a map: as a model, as a drawing, and cut out around functions. */
export function mapRoutes(app: Express, services: Services, bodyLimit: number, publicUrl?: string): void {
  const get = (path: string, type: string, ...handlers: RequestHandler<{ branch: string }>[]): void =>
    route(
      app,
      { method: 'get', action: 'catalogue:read', path: `${apiRoot}${path}`, produces: [type] },
      ...(handlers as unknown as RequestHandler[]),
    );
  // before the address of the model, whose branch would be "….svg"
  get('/maps/:branch.svg', 'image/svg+xml', async (request, response) => {
    const { lang, theme } = readQuery(drawingQuery, request.query);
    const language = lang ?? languageOf(request);
    if (await alreadyKnown(request, response, services, `${publicUrl ?? ''}\n${language}`)) return;
    const map = await services.maps.of(request.params.branch, { signal: signalOf(response) });
    const svg = renderMapFile(map, { language, theme, title: mapTitle(map, language) });
    response.set({ 'Content-Language': language, 'Content-Security-Policy': drawingPolicy }).type('image/svg+xml').send(svg);
  });
  get('/maps/:branch', 'application/json', noQuery, async (request, response) => {
    if (await alreadyKnown(request, response, services, publicUrl)) return;
    response.json(await services.maps.of(request.params.branch, { signal: signalOf(response) }));
  });
  asking(app, services, bodyLimit)('map-searches', mapSearch, (to, asked, options) => to.maps.around(asked, options));
}
