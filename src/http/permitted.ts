import type { Express, RequestHandler, Response } from 'express';
import type { Access } from '../access/access.js';
import { nobody, type Asker } from '../access/asker.js';
import { permit, type Principal } from '../access/principal.js';
import { permissions, type Action } from '../access/roles.js';
import { PadwijzerError } from '../errors.js';
import type { Services } from '../services.js';

/** One address with one method, and what it takes to use it. */
export interface RegisteredRoute {
  readonly method: string;
  readonly path: string;
  readonly action: Action;
}
interface Locals {
  readonly access: Access;
  readonly guards: Guards;
  readonly routes: RegisteredRoute[];
}

/** What holds back too much; absent: nothing does. */
export interface Guards {
  /** requests of one asker in a minute */
  readonly rate?: RequestHandler | undefined;
  /** requests that compute at once */
  readonly load?: RequestHandler | undefined;
}

export function installAccess(app: Express, access: Access, guards: Guards = {}): void {
  Object.assign(app.locals, { access, guards, routes: [] } satisfies Locals);
}

const localsOf = (app: { readonly locals: object }): Locals => app.locals as Locals;

/** Every route of the app, for the table in the docs and its test. */
export const routesOf = (app: Express): readonly RegisteredRoute[] => localsOf(app).routes;
export const register = (app: Express, route: RegisteredRoute): void => void localsOf(app).routes.push(route);

/** Actions that compute: for these there are places. */
const computing: ReadonlySet<Action> = new Set<Action>([
  'catalogue:copy',
  'catalogue:measure',
  'graphql:ask',
  'search:inline',
  'search:stored',
  'cohort:search',
]);

/**
 * The handlers of a route, and around them what holds back: first who asks, how often and whether they may, before anything is read of
 * the request; a place last of all, just before it is answered, so that whoever sends slowly takes none.
 */
export function guarded(app: Express, action: Action, handlers: readonly RequestHandler[]): RequestHandler[] {
  // what anyone may is not refused for a header that is wrong
  if (permissions[action].may === 'anyone') return [...handlers];
  const { rate, load } = localsOf(app).guards;
  const limits = rate === undefined ? [] : [rate];
  const place = load !== undefined && computing.has(action) ? [load] : [];
  return [identified, ...limits, permitted(action), ...handlers.slice(0, -1), ...place, ...handlers.slice(-1)];
}

/** Finds out who asks. Who cannot be believed is counted by address like who sends nothing, and refused after. */
const identified: RequestHandler = async (request, response, next) => {
  try {
    response.locals['principal'] = await localsOf(request.app).access.principalOf(request.headers.authorization);
  } catch (error) {
    response.locals['refused'] = error;
  }
  next();
};

/** Lets through who may do this; who asks stays known for the rest of the request. */
const permitted =
  (action: Action): RequestHandler =>
  (_request, response, next) => {
    const { refused } = response.locals as { readonly refused?: unknown };
    if (refused === undefined) permit(principalOf(response), action);
    next(refused);
  };

/** Who asks; known on every route that asks. */
export function principalOf(response: Response): Principal {
  const principal = response.locals['principal'] as Principal | undefined;
  if (principal === undefined) throw new PadwijzerError('internal', 'nobody looked who asks');
  return principal;
}

function askerOf(response: Response): Asker {
  const principal = principalOf(response);
  return principal.kind === 'known' ? { tenant: principal.tenant, actor: principal.actor } : nobody;
}

/** The use cases for who asks. */
export const servicesFor = (services: Services, response: Response): Services => services.as(askerOf(response));
