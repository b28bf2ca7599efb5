import type { Express, RequestHandler } from 'express';
import type { Action } from '../access/roles.js';
import { PadwijzerError } from '../errors.js';
import { guarded, register } from './permitted.js';

export type Method = 'get' | 'post' | 'put' | 'delete';

export interface Address {
  readonly path: string;
  /** media types it can answer with, first the one preferred */
  readonly produces: readonly string[];
}

export interface RouteOptions extends Address {
  readonly method: Method;
  /** what it takes to use it */
  readonly action: Action;
}

/** What one method of an address takes and does. */
export interface MethodOptions {
  readonly action: Action;
  readonly handlers: readonly RequestHandler[];
}

/** Registers one address with one method. */
export function route(app: Express, { method, action, ...address }: RouteOptions, ...handlers: RequestHandler[]): void {
  routes(app, address, { [method]: { action, handlers } });
}

/**
 * Registers one address with its methods; other methods get 405 with `Allow`, other media types 406.
 * Paths are given whole, so that the log can name the pattern after an error too.
 */
export function routes(app: Express, { path, produces }: Address, byMethod: Partial<Record<Method, MethodOptions>>): void {
  const methods = Object.keys(byMethod) as Method[];
  for (const method of methods) {
    const { action, handlers } = byMethod[method] as MethodOptions;
    register(app, { method, path, action });
    // who may not learns nothing else: not even what form it should have
    app[method](path, ...guarded(app, action, [acceptable(produces), ...handlers]));
  }
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
