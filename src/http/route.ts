import type { Express, RequestHandler } from 'express';
import { PadwijzerError } from '../errors.js';

export type Method = 'get' | 'post' | 'put' | 'delete';

export interface Address {
  readonly path: string;
  /** media types it can answer with, first the one preferred */
  readonly produces: readonly string[];
}

export interface RouteOptions extends Address {
  readonly method: Method;
}

/** Registers one address with one method. */
export function route(app: Express, { method, ...address }: RouteOptions, ...handlers: RequestHandler[]): void {
  routes(app, address, { [method]: handlers });
}

/**
 * Registers one address with its methods; other methods get 405 with `Allow`, other media types 406.
 * Paths are given whole, so that the log can name the pattern after an error too.
 */
export function routes(app: Express, { path, produces }: Address, byMethod: Partial<Record<Method, readonly RequestHandler[]>>): void {
  const methods = Object.keys(byMethod) as Method[];
  for (const method of methods) app[method](path, acceptable(produces), ...(byMethod[method] ?? []));
  const allowed = [...methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])), 'OPTIONS'].join(', ');
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
