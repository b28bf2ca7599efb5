import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { routeOf } from './watched.js';

/** Id of a request, made here: one sent by a client could carry personal data into the log. */
export function requestIdOf(response: Response): string {
  return (response.locals['requestId'] as string | undefined) ?? '00000000-0000-0000-0000-000000000000';
}

/** One line per request: method, route pattern, status, time, id, trace (W3C). No address, query, header or body: those may hold personal data. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    const started = performance.now();
    response.locals['requestId'] = requestId;
    response.setHeader('X-Request-Id', requestId);
    response.once('close', () => {
      const { traceId } = response.locals as { readonly traceId?: string };
      const line = {
        requestId,
        ...(traceId === undefined ? {} : { traceId }),
        method: request.method,
        route: routeOf(request),
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
      };
      if (response.writableFinished) log.info(line, 'request');
      else log.info({ ...line, cancelled: true }, 'request');
    });
    next();
  };
}
