import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import type { Express } from 'express';
import { reportPolicy } from '../reports/style.js';
import { route } from './route.js';
import { pagePolicy } from './security.js';

/** Names of files carry a hash of what is in them: a browser need not ask again. */
const forever = '1y';

/** The page people use, from the folder it was built into; without that folder (not built), the documentation stands at the root. */
export function pageRoutes(app: Express, folder: string | undefined): void {
  if (folder === undefined || !existsSync(join(folder, 'index.html'))) {
    route(app, { method: 'get', action: 'service:state', path: '/', produces: ['*/*'] }, (_request, response) =>
      response.redirect(302, '/docs'),
    );
    return;
  }
  const squeezed = compression();
  const file = (path: string, name: string, maxAge: string | number, policy?: string): void =>
    route(app, { method: 'get', action: 'service:state', path, produces: ['*/*'] }, squeezed, (_request, response, next) => {
      if (policy !== undefined) response.set('Content-Security-Policy', policy);
      response.sendFile(name, { root: folder, maxAge, immutable: maxAge === forever }, (error?: Error) => {
        if (error !== undefined && !response.headersSent) next(error);
      });
    });
  file('/', 'index.html', 0, pagePolicy(reportPolicy));
  file('/icon.svg', 'icon.svg', '1d');
  // by name, not by pattern: nothing else of the folder can be asked for
  for (const name of readdirSync(join(folder, 'assets'))) file(`/assets/${name}`, join('assets', name), forever);
}
