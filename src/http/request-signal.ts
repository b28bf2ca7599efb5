import type { Response } from 'express';
import { PadwijzerError } from '../errors.js';

/** Fires when the asker has left, or when the answer takes longer than `deadlineMs`: work in the engine stops too. */
export function signalOf(response: Response, deadlineMs: number = deadlineOf(response)): AbortSignal {
  const stop = new AbortController();
  const late = setTimeout(() => {
    response.locals['late'] = deadlineMs;
    stop.abort();
  }, deadlineMs);
  response.once('close', () => {
    clearTimeout(late);
    stop.abort();
  });
  return stop.signal;
}

export const setDeadline = (locals: object, deadlineMs: number): void => void Object.assign(locals, { deadlineMs });

/** Milliseconds. */
export const deadlineOf = (response: Response): number => (response.app.locals as { deadlineMs?: number }).deadlineMs ?? 60_000;

/** What stopped because it took too long says so. */
export function lateOr(error: unknown, response: Response): unknown {
  const late = response.locals['late'] as number | undefined;
  if (late === undefined || !(error instanceof PadwijzerError) || error.code !== 'request-cancelled') return error;
  return new PadwijzerError('deadline-passed', `no answer within ${late} ms; the work was stopped`, {
    messageNl: `geen antwoord binnen ${late} ms; het werk is gestopt`,
    cause: error,
  });
}
