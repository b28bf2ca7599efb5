import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { fromFramework } from './framework-errors.js';
import { languageOf } from './language.js';
import { isMasked, toProblem } from './problem.js';
import { requestIdOf } from './request-log.js';

/** The last handler: every error of every door leaves through here. */
export function errorHandler(log: Logger): ErrorRequestHandler {
  return (thrown, request, response, next) => {
    const error = fromFramework(thrown);
    const requestId = requestIdOf(response);
    if (isMasked(error)) log.error({ requestId, err: error as Error }, 'request failed');
    if (response.headersSent) {
      next(thrown);
      return;
    }
    const language = languageOf(request);
    // a broken address is malformed as a body can be: 400, whatever the status of wrong values
    const status = thrown instanceof URIError ? { status: 400 } : {};
    const problem = toProblem(error, { language, requestId, ...status });
    if (problem.status === 503) response.setHeader('Retry-After', '5');
    response.removeHeader('ETag');
    response
      .status(problem.status)
      .set({ 'Content-Type': 'application/problem+json; charset=utf-8', 'Content-Language': language, 'Cache-Control': 'no-store' })
      .send(JSON.stringify(problem));
  };
}
