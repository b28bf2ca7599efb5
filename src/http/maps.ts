import { createHash } from 'node:crypto';
import type { Express } from 'express';
import { z } from 'zod';
import { mapTitle } from '../charting/title.js';
import { mapSearch } from '../charting/shapes.js';
import { renderMapFile } from '../map/map-file.js';
import { mapStyle } from '../map/style.js';
import type { Services } from '../services.js';
import { languages, type Language } from '../validation/show.js';
import { apiRoot } from './api-version.js';
import { asking } from './asking.js';
import { alreadyKnown } from './conditional.js';
import { drawnOrNot, modelOrDrawing, sendDrawing } from './drawing.js';
import { readQuery } from './query.js';
import { route } from './route.js';
import { signalOf } from './request-signal.js';

export const drawingQuery = z.strictObject({
  lang: z.enum(languages).optional().meta({ description: 'Language of the names; absent: what Accept-Language asks for, else Dutch' }),
  theme: z.enum(['light', 'dark', 'auto']).default('auto').meta({ description: 'auto: as the system of the reader is set' }),
});

const nothing = z.strictObject({});

/** Its one style sheet by hash, and nothing else: opened as a page of its own the drawing fetches and runs nothing. */
const drawingPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(mapStyle).digest('base64')}'; frame-ancestors 'none'`;

/** The catalogue as a map: as a model, as a drawing, and cut out around functions. */
export function mapRoutes(app: Express, services: Services, bodyLimit: number, publicUrl = ''): void {
  const address = { path: `${apiRoot}/maps/:branch`, produces: modelOrDrawing };
  route(app, { method: 'get', action: 'catalogue:read', ...address }, async (request, response) => {
    const { name: branch, drawn } = drawnOrNot(request, String(request.params['branch']));
    const map = () => services.maps.of(branch, { signal: signalOf(response) });
    if (drawn) {
      const { lang, theme } = readQuery(drawingQuery, request.query);
      const make = async (language: Language) => {
        const known = await map();
        return renderMapFile(known, { language, theme, title: mapTitle(known, language) });
      };
      return sendDrawing(request, response, services, { lang, policy: drawingPolicy, publicUrl, make });
    }
    readQuery(nothing, request.query);
    if (await alreadyKnown(request, response, services, publicUrl)) return;
    response.json(await map());
  });
  asking(app, services, bodyLimit)('map-searches', mapSearch, (to, asked, options) => to.maps.around(asked, options));
}
