import { createHash } from 'node:crypto';
import type { Express, Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { PadwijzerError } from '../errors.js';
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

const model = 'application/json';
const drawing = 'image/svg+xml';

/** After the branch it asks for the drawing: for a link or an image, which cannot say what they accept. */
const suffix = '.svg';

/** The catalogue as a map: as a model, as a drawing, and cut out around functions. */
export function mapRoutes(app: Express, services: Services, bodyLimit: number, publicUrl = ''): void {
  const draw = async (branch: string, request: Request, response: Response): Promise<void> => {
    const { lang, theme } = readQuery(drawingQuery, request.query);
    const language = lang ?? languageOf(request);
    // before a 304 too: a browser takes over its headers, and the policy of every other answer would forbid the style sheet it has kept
    response.set({ 'Content-Language': language, 'Content-Security-Policy': drawingPolicy });
    // one address, but a drawing of each language
    if (await alreadyKnown(request, response, services, `${publicUrl}\n${drawing} ${language}`)) return;
    const map = await services.maps.of(branch, { signal: signalOf(response) });
    const svg = renderMapFile(map, { language, theme, title: mapTitle(map, language) });
    response.type(drawing).send(svg);
  };
  const answer: RequestHandler<{ branch: string }> = async (request, response) => {
    const { branch } = request.params;
    if (branch.endsWith(suffix)) {
      if (request.accepts(drawing) === false) throw drawingOnly();
      await draw(branch.slice(0, -suffix.length), request, response);
    } else if (request.accepts([model, drawing]) === drawing) await draw(branch, request, response);
    else {
      readQuery(nothing, request.query);
      if (await alreadyKnown(request, response, services, publicUrl)) return;
      response.json(await services.maps.of(branch, { signal: signalOf(response) }));
    }
  };
  route(
    app,
    { method: 'get', action: 'catalogue:read', path: `${apiRoot}/maps/:branch`, produces: [model, drawing] },
    answer as unknown as RequestHandler,
  );
  asking(app, services, bodyLimit)('map-searches', mapSearch, (to, asked, options) => to.maps.around(asked, options));
}

const drawingOnly = (): PadwijzerError =>
  new PadwijzerError('not-acceptable', `this address answers with ${drawing} only; without ${suffix} with ${model} too`, {
    messageNl: `dit adres antwoordt alleen met ${drawing}; zonder ${suffix} ook met ${model}`,
  });
