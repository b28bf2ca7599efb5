import type { RequestHandler, Response } from 'express';
import PQueue from 'p-queue';
import { PadwijzerError } from '../errors.js';
import type { Metrics } from '../watching/metrics.js';

export interface Admission {
  /** requests that compute at once */
  readonly running: number;
  /** requests that may wait for a place */
  readonly waiting: number;
  /** milliseconds a request waits at most */
  readonly patienceMs: number;
}

export const defaultAdmission: Admission = { running: 16, waiting: 128, patienceMs: 3_000 };

/**
 * So many requests compute at once, so many wait; the next hears at once to come back, instead of all of them getting slower until
 * nobody is served. A place is free again when its answer is sent or its asker has left.
 */
export function admitted({ running, waiting, patienceMs }: Admission, metrics?: Metrics): RequestHandler {
  const queue = new PQueue({ concurrency: running });
  metrics?.places(() => ({ running: queue.pending, waiting: queue.size }));
  return async (_request, response, next) => {
    if (queue.pending >= running && queue.size >= waiting) throw busy();
    const entered = await new Promise<boolean>((settle) => {
      let waits = true;
      const late = setTimeout(() => settle((waits = false)), patienceMs);
      void queue.add(async () => {
        clearTimeout(late);
        // whoever left or was sent away while waiting holds up nobody
        if (!waits || response.closed) return;
        settle(true);
        await ended(response);
      });
    });
    if (!entered) throw busy();
    next();
  };
}

const ended = (response: Response): Promise<void> => new Promise((free) => response.once('close', free));

const busy = (): PadwijzerError =>
  new PadwijzerError('service-busy', 'more is asked than can be answered now', {
    messageNl: 'er wordt meer gevraagd dan nu te beantwoorden is',
  });
