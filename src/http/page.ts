import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import type { Express, RequestHandler } from 'express';
import { reportPolicy } from '../reports/style.js';
import { route } from './route.js';
import { pagePolicy } from './security.js';
import { staticFile } from './static-file.js';

/** The page people use, from the folder it was built into; without that folder (not built), the documentation stands at the root. */
export function pageRoutes(app: Express, folder: string | undefined): void {
  if (folder === undefined || !existsSync(join(folder, 'index.html'))) {
    route(app, { method: 'get', action: 'service:state', path: '/', produces: ['*/*'] }, (_request, response) =>
      response.redirect(302, '/docs'),
    );
    return;
  }
  const squeezed = compression();
  const policy: RequestHandler = (_request, response, next) => {
    response.set('Content-Security-Policy', pagePolicy(reportPolicy));
    next();
  };
  staticFile(app, { path: '/', folder, name: 'index.html', maxAge: 0 }, squeezed, policy);
  staticFile(app, { path: '/icon.svg', folder, name: 'icon.svg', maxAge: '1d' }, squeezed);
  for (const name of readdirSync(join(folder, 'assets')))
    // names of files carry a hash of what is in them
    staticFile(app, { path: `/assets/${name}`, folder, name: join('assets', name), maxAge: '1y', immutable: true }, squeezed);
}
