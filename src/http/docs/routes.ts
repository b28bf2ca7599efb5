import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Express, Request } from 'express';
import { languages, type Language } from '../../validation/show.js';
import { languageOf } from '../language.js';
import { route } from '../route.js';
import { staticFile } from '../static-file.js';
import { contentsPage, guidePage, guidesStyle } from './guide-pages.js';
import { allGuides, guideAt, guidePaths, screens } from './guides.js';
import { docsPage, errorsPage, errorsStyle, startScript } from './pages.js';

const swaggerFolder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
/** only what the page loads; the folder holds source maps of ten megabytes too */
const swaggerFiles = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'];
const pictures = existsSync(screens) ? readdirSync(screens).filter((file) => /\.(png|svg)$/.test(file)) : [];

/** Readable documentation at `/docs`, wholly from this server. */
export function docsRoutes(app: Express): void {
  const text = (path: string, type: string, body: (request: Request) => string, language?: (request: Request) => Language): void =>
    route(app, { method: 'get', action: 'service:state', path, produces: [type] }, (request, response) => {
      if (language !== undefined) response.set('Content-Language', language(request));
      response.type(type).send(body(request));
    });
  text('/docs', 'text/html', (request) => contentsPage(languageOf(request), allGuides()), languageOf);
  for (const language of languages)
    text(
      `/docs/${language}`,
      'text/html',
      () => contentsPage(language, allGuides()),
      () => language,
    );
  for (const path of guidePaths) {
    text(
      path,
      'text/html',
      () => guidePage(guideAt(path)),
      () => guideAt(path).language,
    );
  }
  text('/docs/guides.css', 'text/css', () => guidesStyle);
  text(
    '/docs/api',
    'text/html',
    () => docsPage,
    () => 'nl',
  );
  text('/docs/start.js', 'text/javascript', () => startScript);
  text(
    '/docs/errors',
    'text/html',
    () => errorsPage,
    () => 'nl',
  );
  text('/docs/errors.css', 'text/css', () => errorsStyle);
  for (const name of swaggerFiles) staticFile(app, { path: `/docs/${name}`, folder: swaggerFolder, name, maxAge: '1h' });
  for (const name of pictures) staticFile(app, { path: `/docs/screens/${name}`, folder: screens, name, maxAge: '1h' });
}
