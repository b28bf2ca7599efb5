import type { Logger } from 'pino';
import type { Services } from './services.js';

const hourMs = 3_600_000;

/** Removes expired candidates now and every hour; the log gets the number and nothing of whom. Gives what stops it. */
export function purgeHourly(services: Pick<Services, 'purge'>, log: Pick<Logger, 'info' | 'error'>, everyMs = hourMs): () => void {
  let stopped = false;
  const purge = async (): Promise<void> => {
    try {
      const purged = await services.purge();
      log.info({ purged }, 'expired candidates removed');
    } catch (error) {
      // the next turn tries again; a service that is stopping closes the graph under it
      if (!stopped) log.error({ err: error as Error }, 'expired candidates not removed');
    }
  };
  void purge();
  const timer = setInterval(() => void purge(), everyMs);
  timer.unref();
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}
