import type { Express, RequestHandler } from 'express';
import { route } from './route.js';

export interface StaticFile {
  /** the address */
  readonly path: string;
  readonly folder: string;
  /** of the file, in the folder */
  readonly name: string;
  /** milliseconds, or in words of `ms` */
  readonly maxAge: string | number;
  /** the name tells what is in it: a browser need never ask again */
  readonly immutable?: boolean;
}

/** One file of a folder at one address: nothing else of the folder can be asked for. */
export function staticFile(app: Express, { path, folder, name, maxAge, immutable = false }: StaticFile, ...before: RequestHandler[]): void {
  route(app, { method: 'get', action: 'service:state', path, produces: ['*/*'] }, ...before, (_request, response, next) => {
    response.sendFile(name, { root: folder, maxAge, immutable }, (error?: Error) => {
      if (error !== undefined && !response.headersSent) next(error);
    });
  });
}
