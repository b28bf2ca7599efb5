import type { Express, RequestHandler } from 'express';
import { PadwijzerError } from '../errors.js';

export interface RouteOptions {
  readonly method: 'get' | 'post';
  readonly path: string;
  /** media types it can answer with, first the one preferred */
  readonly produces: readonly string[];
}

/**
 * Registers one address with one method; other methods get 405 with `Allow`, other media types 406.
 * Paths are given whole, so that the log can name the pattern after an error too.
 */
export function route(app: Express, { method, path, produces }: RouteOptions, ...handlers: RequestHandler[]): void {
  const allowed = method === 'get' ? 'GET, HEAD, OPTIONS' : 'POST, OPTIONS';
  app[method](path, acceptable(produces), ...handlers);
  app.all(path, (request, response) => {
    response.setHeader('Allow', allowed);
    if (request.method === 'OPTIONS') {
      response.status(204).end();
      return;
    }
    throw new PadwijzerError('method-not-allowed', `${request.method} is not possible here; allowed: ${allowed}`, {
      messageNl: `${request.method} kan hier niet; toegestaan: ${allowed}`,
    });
  });
}

function acceptable(produces: readonly string[]): RequestHandler {
  return (request, _response, next) => {
    if (request.accepts([...produces]) !== false) {
      next();
      return;
    }
    const types = produces.join(', ');
    throw new PadwijzerError('not-acceptable', `this address answers with ${types} only`, {
      messageNl: `dit adres antwoordt alleen met ${types}`,
    });
  };
}
