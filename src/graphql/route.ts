import { setMaxListeners } from 'node:events';
import { expressMiddleware } from '@as-integrations/express5';
import type { ErrorRequestHandler, Express, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { PadwijzerError } from '../errors.js';
import { headersOf } from '../http/error-handler.js';
import { fromFramework } from '../http/framework-errors.js';
import { jsonBody } from '../http/json-body.js';
import { languageOf } from '../http/language.js';
import { noQuery } from '../http/query.js';
import { principalOf, servicesFor } from '../http/permitted.js';
import { lateOr, signalOf } from '../http/request-signal.js';
import { requestIdOf } from '../http/request-log.js';
import { routes } from '../http/route.js';
import type { Services } from '../services.js';
import { contextFor } from './context.js';
import { readDocuments } from './documents.js';
import { explorerRoutes } from './explorer.js';
import { defaultMostCost } from './limits.js';
import { graphProblem, isDefect } from './problems.js';
import { oneRequest } from './request.js';
import { graphServer } from './server.js';

export interface GraphQLOptions {
  readonly explorer?: boolean;
  readonly introspection?: boolean;
  /** folder or file of stored documents */
  readonly documents?: string | undefined;
  readonly storedOnly?: boolean;
  readonly maxCost?: number;
}

export const graphqlPath = '/graphql';
const produces = ['application/json', 'application/graphql-response+json'];

/** GraphQL by POST alone: a profile does not belong in an address, and a form of another site cannot send JSON. */
export function graphqlRoutes(app: Express, services: Services, bodyLimit: number, log: Logger, options: GraphQLOptions = {}): void {
  const { introspection = true, storedOnly = false, maxCost = defaultMostCost } = options;
  if (storedOnly && options.documents === undefined) wrong('GRAPHQL_STORED_ONLY', 'GRAPHQL_DOCUMENTS');
  if (options.explorer === true && !introspection) wrong('GRAPHQL_EXPLORER', 'GRAPHQL_INTROSPECTION');
  const documents = readDocuments(options.documents);

  let answering: Promise<RequestHandler> | undefined;
  const start = async (): Promise<RequestHandler> => {
    const server = graphServer({ introspection, maxCost, log });
    await server.start();
    return expressMiddleware(server, {
      context: async ({ req, res }) => {
        const signal = signalOf(res);
        // every statement under way listens to the one signal: eleven are no leak
        setMaxListeners(0, signal);
        const principal = principalOf(res);
        return contextFor(servicesFor(services, res), {
          language: languageOf(req),
          requestId: requestIdOf(res),
          signal,
          principal,
          lateOr: (error) => lateOr(error, res),
        });
      },
    });
  };
  const answer: RequestHandler = async (request, response, next) => {
    response.set('Cache-Control', 'no-store');
    // at the first question: who asks none need not wait for a schema
    await (
      await (answering ??= start())
    )(request, response, next);
  };
  if (options.explorer === true) explorerRoutes(app, graphqlPath);
  routes(
    app,
    { path: graphqlPath, produces },
    { post: { action: 'graphql:ask', handlers: [noQuery, ...jsonBody(bodyLimit), oneRequest(documents, storedOnly), answer] } },
  );
  app.use(graphqlPath, refused(log));
}

/** What is wrong before a document is read, in the form in which a client of GraphQL looks for errors. */
function refused(log: Logger): ErrorRequestHandler {
  return (thrown, request, response, next) => {
    if (response.headersSent || request.originalUrl.split('?')[0] !== graphqlPath) {
      next(thrown);
      return;
    }
    const error = fromFramework(thrown);
    const requestId = requestIdOf(response);
    if (isDefect(error)) log.error({ requestId, err: error as Error }, 'query failed');
    const language = languageOf(request);
    const problem = graphProblem(error, { language, requestId });
    response
      .status(problem.extensions.status)
      .set({ ...headersOf(problem.extensions), 'Content-Language': language, 'Cache-Control': 'no-store' })
      .json({ errors: [problem] });
  };
}

function wrong(setting: string, needed: string): never {
  const [message, messageNl] = [`expected ${needed} as well`, `verwacht: ook ${needed}`];
  throw new PadwijzerError('config-invalid', `not valid in the settings: ${setting}`, {
    messageNl: `niet geldig in de instellingen: ${setting}`,
    errors: [{ pointer: setting, message, messageNl }],
  });
}
