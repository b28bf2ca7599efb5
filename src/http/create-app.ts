import express, { type Express } from 'express';
import { pino, type Logger } from 'pino';
import { PadwijzerError } from '../errors.js';
import { graphqlRoutes, type GraphQLOptions } from '../graphql/route.js';
import type { Services } from '../services.js';
import { show, type Language } from '../validation/show.js';
import { administrationRoutes } from './administration.js';
import { apiVersion } from './api-version.js';
import { candidateRoutes } from './candidates.js';
import { assessmentRoutes } from './assessments.js';
import { cohortRoutes } from './cohorts.js';
import { collectionRoutes } from './collections.js';
import { deskRoutes } from './desk.js';
import { docsRoutes } from './docs/routes.js';
import { errorHandler } from './error-handler.js';
import { guidanceRoutes } from './guidance.js';
import { healthRoutes } from './health.js';
import { mapRoutes } from './maps.js';
import { metricsRoutes } from './metrics.js';
import { measureRoutes } from './measures.js';
import { openapiRoutes } from './openapi/route.js';
import { pageRoutes } from './page.js';
import { passportRoutes } from './passports.js';
import { pathSearchRoutes } from './path-searches.js';
import { crossOrigin } from './cross-origin.js';
import { admitted, type Admission } from './admission.js';
import { rateLimited } from './rate-limit.js';
import { setDeadline } from './request-signal.js';
import { installAccess } from './permitted.js';
import { requestLog } from './request-log.js';
import { researchRoutes } from './research.js';
import { security } from './security.js';
import { suggestionRoutes } from './suggestions.js';
import type { Watching } from '../watching/watching.js';
import { watched } from './watched.js';

export interface HttpOptions {
  /** default: no log */
  readonly log?: Logger;
  /** bytes; default 4 MiB */
  readonly bodyLimit?: number | undefined;
  /** address people reach the service by, without a slash at the end */
  readonly publicUrl?: string | undefined;
  /** requests a minute for each key or address; absent: no limit */
  readonly rateLimit?: number | undefined;
  /** absent: everything at once */
  readonly admission?: Admission | undefined;
  /** pages of other origins that may ask */
  readonly corsOrigins?: readonly string[];
  /** proxies in front, whose word for the address of the asker is taken */
  readonly trustedProxies?: number;
  /** folder the page was built into; absent: no page */
  readonly page?: string;
  /** milliseconds an answer may take */
  readonly deadlineMs?: number;
  /** whom requests are told to; absent: nobody */
  readonly watching?: Watching;
  /** whether `/metrics` is served here; it may have a port of its own */
  readonly metricsHere?: boolean;
  /** default: no explorer, introspection, no stored documents */
  readonly graphql?: GraphQLOptions;
}

/** The REST door: every route, and the one way errors leave. */
export function createHttpApp(services: Services, options: HttpOptions = {}): Express {
  const log = options.log ?? pino({ level: 'silent' });
  const app = express();
  const { bodyLimit = 4 * 1024 ** 2, rateLimit, admission, corsOrigins = [], trustedProxies = 0, deadlineMs } = options;
  if (trustedProxies > 0) app.set('trust proxy', trustedProxies);
  if (deadlineMs !== undefined) setDeadline(app.locals, deadlineMs);
  installAccess(app, services.access, {
    rate: rateLimit === undefined ? undefined : rateLimited(services.windows, rateLimit),
    load: admission === undefined ? undefined : admitted(admission, options.watching?.metrics),
  });
  app.disable('x-powered-by');
  // tags are set where an answer has a version to make one from
  app.set('etag', false);
  app.enable('strict routing');
  app.enable('case sensitive routing');
  app.use(watched(options.watching), requestLog(log), security(), (_request, response, next) => {
    response.set({ 'API-Version': apiVersion, Vary: 'Accept, Accept-Language' });
    next();
  });
  if (corsOrigins.length > 0) app.use(crossOrigin(corsOrigins));
  pathSearchRoutes(app, services, bodyLimit);
  candidateRoutes(app, services, { bodyLimit, publicUrl: options.publicUrl });
  deskRoutes(app, services, bodyLimit);
  guidanceRoutes(app, services, bodyLimit);
  assessmentRoutes(app, services, bodyLimit);
  suggestionRoutes(app, services, bodyLimit);
  cohortRoutes(app, services, bodyLimit, log);
  administrationRoutes(app, services, bodyLimit);
  passportRoutes(app, services, bodyLimit);
  graphqlRoutes(app, services, bodyLimit, log, options.graphql);
  collectionRoutes(app, services, options.publicUrl);
  mapRoutes(app, services, bodyLimit, options.publicUrl);
  researchRoutes(app, services, log, options.publicUrl);
  measureRoutes(app, services, options.publicUrl);
  healthRoutes(app, services);
  if (options.watching !== undefined && options.metricsHere !== false) metricsRoutes(app, options.watching.metrics);
  openapiRoutes(app, options.publicUrl);
  docsRoutes(app);
  pageRoutes(app, options.page);
  app.use((request) => {
    const path = (language: Language) => show(readable(request.path), language);
    throw new PadwijzerError('route-unknown', `nothing is found at ${path('en')}`, { messageNl: `op ${path('nl')} is niets te vinden` });
  });
  app.use(errorHandler(log));
  return app;
}

/** As it was meant: codes would hide what looks like personal data. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
