import type { ErrorRequestHandler, NextFunction, Response } from 'express';
import type { Logger } from 'pino';
import { fromFramework } from './framework-errors.js';
import { languageOf } from './language.js';
import type { Language } from '../validation/show.js';
import { isMasked, toProblem, type Problem } from './problem.js';
import { lateOr } from './request-signal.js';
import { requestIdOf } from './request-log.js';

/** The last handler: every error of every door leaves through here, as a problem document whatever goes wrong on the way. */
export function errorHandler(log: Logger): ErrorRequestHandler {
  return (thrown, request, response, next) => {
    try {
      answer(log, thrown, request, response, next);
    } catch (error) {
      answerBarely(error, response, next);
    }
  };
}

const answer = (log: Logger, ...[thrown, request, response, next]: Parameters<ErrorRequestHandler>): void => {
  const error = lateOr(fromFramework(thrown), response);
  const requestId = requestIdOf(response);
  if (isMasked(error)) log.error({ requestId, err: error as Error }, 'request failed');
  if (response.headersSent) {
    next(thrown);
    return;
  }
  const language = languageOf(request);
  send(response, toProblem(error, { language, requestId }), language);
};

/** For a defect in the handling itself: nothing of the error is looked at, and the framework, which would answer HTML, is not asked. */
function answerBarely(error: unknown, response: Response, next: NextFunction): void {
  if (response.headersSent) next(error);
  else send(response, toProblem(null, { language: 'en', requestId: requestIdOf(response) }), 'en');
}

/** What the head of an answer says of a problem, at whichever door: how to be known, and when to come back. */
export function headersOf({ status, code }: Problem): Readonly<Record<string, string>> {
  if (status === 401) return { 'WWW-Authenticate': 'Bearer realm="padwijzer"' };
  // a rate limit has said when its window ends
  return status === 503 ? { 'Retry-After': code === 'service-busy' ? '2' : '5' } : {};
}

function send(response: Response, problem: Problem, language: Language): void {
  response.set(headersOf(problem));
  response.removeHeader('ETag');
  response
    .status(problem.status)
    .set({ 'Content-Type': 'application/problem+json; charset=utf-8', 'Content-Language': language, 'Cache-Control': 'no-store' })
    .send(JSON.stringify(problem));
}
