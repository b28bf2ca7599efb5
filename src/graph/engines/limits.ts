import { PadwijzerError } from '../../errors.js';
import type { RunOptions } from '../graph-engine.js';

export interface EngineLimits {
  /** One statement is given up after this many milliseconds. */
  readonly timeoutMs: number;
  /** Transient errors are retried for this many milliseconds. */
  readonly deadlineMs: number;
}

/**
 * Answers as `running` does, or earlier: `graph-timeout` after `timeoutMs`, `request-cancelled` when the signal fires.
 * What was given up goes on; whoever started it must see to its end.
 */
export async function within<T>(
  running: Promise<T>,
  timeoutMs: number,
  signal: AbortSignal | undefined,
  what = 'the statement',
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let stop: (() => void) | undefined;
  const givenUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timedOut(what, timeoutMs)), timeoutMs);
    stop = () => reject(cancelled());
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([running, givenUp]);
  } finally {
    clearTimeout(timer);
    if (stop) signal?.removeEventListener('abort', stop);
  }
}

export function refuseCancelled(options: RunOptions): void {
  if (options.signal?.aborted) throw cancelled();
}

function cancelled(): PadwijzerError {
  return new PadwijzerError('request-cancelled', 'the caller gave the request up before the graph answered');
}

export function timedOut(what: string, timeoutMs: number, cause?: unknown): PadwijzerError {
  return new PadwijzerError('graph-timeout', `${what} took longer than the ${timeoutMs} ms it was given`, { cause });
}
