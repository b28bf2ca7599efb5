import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Express } from 'express';
import { route } from '../route.js';
import { docsPage, errorsPage, errorsStyle, startScript } from './pages.js';

const swaggerFolder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
/** only what the page loads; the folder holds source maps of ten megabytes too */
const swaggerFiles = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'];

/** Readable documentation at `/docs`, wholly from this server. */
export function docsRoutes(app: Express): void {
  const text = (path: string, type: string, body: string): void =>
    route(app, { method: 'get', action: 'service:state', path, produces: [type] }, (_request, response) => {
      if (type === 'text/html') response.set('Content-Language', 'nl');
      response.type(type).send(body);
    });
  text('/docs', 'text/html', docsPage);
  text('/docs/start.js', 'text/javascript', startScript);
  text('/docs/errors', 'text/html', errorsPage);
  text('/docs/errors.css', 'text/css', errorsStyle);
  for (const file of swaggerFiles) {
    route(app, { method: 'get', action: 'service:state', path: `/docs/${file}`, produces: ['*/*'] }, (_request, response, next) => {
      response.sendFile(join(swaggerFolder, file), { maxAge: '1h' }, (error?: Error) => {
        if (error !== undefined && !response.headersSent) next(error);
      });
    });
  }
  route(app, { method: 'get', action: 'service:state', path: '/', produces: ['*/*'] }, (_request, response) =>
    response.redirect(302, '/docs'),
  );
}
