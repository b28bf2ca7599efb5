import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Express, Request } from 'express';
import { languages, type Language } from '../../validation/show.js';
import { languageOf } from '../language.js';
import { route } from '../route.js';
import { contentsPage, guidePage, guidesStyle } from './guide-pages.js';
import { readGuides, screens } from './guides.js';
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
  const { guides, references } = readGuides();
  text('/docs', 'text/html', (request) => contentsPage(languageOf(request), guides, references), languageOf);
  for (const language of languages)
    text(
      `/docs/${language}`,
      'text/html',
      () => contentsPage(language, guides, references),
      () => language,
    );
  for (const one of [...guides, ...references])
    text(
      one.path,
      'text/html',
      () => guidePage(one, references.includes(one)),
      () => one.language,
    );
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
  const file = (path: string, folder: string, name: string): void =>
    route(app, { method: 'get', action: 'service:state', path, produces: ['*/*'] }, (_request, response, next) => {
      response.sendFile(join(folder, name), { maxAge: '1h' }, (error?: Error) => {
        if (error !== undefined && !response.headersSent) next(error);
      });
    });
  for (const name of swaggerFiles) file(`/docs/${name}`, swaggerFolder, name);
  for (const name of pictures) file(`/docs/screens/${name}`, screens, name);
}
