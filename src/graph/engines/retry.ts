import { channel } from 'node:diagnostics_channel';
import { setTimeout as sleep } from 'node:timers/promises';
import { PadwijzerError } from '../../errors.js';
import { refuseCancelled } from './limits.js';
import type { RunOptions } from '../graph-engine.js';
import { retries } from '../retries.js';

const firstPauseMs = 5;
const longestPauseMs = 500;

const retried = channel(retries);

/** An error that may be gone at the next attempt. Out of time it leaves the adapter with its own code. */
export class TransientGraphError extends PadwijzerError {}

/** Runs `attempt` again after each transient error, with growing jittered pauses, until the deadline. */
export async function retrying<T>(deadlineMs: number, options: RunOptions, attempt: () => Promise<T>): Promise<T> {
  const end = performance.now() + deadlineMs;
  for (let turn = 0; ; turn += 1) {
    try {
      refuseCancelled(options);
      return await attempt();
    } catch (error) {
      // half to one and a half: writers that met once must not meet again
      const pause = Math.min(firstPauseMs * 2 ** turn, longestPauseMs) * (0.5 + Math.random());
      if (!(error instanceof TransientGraphError) || performance.now() + pause > end) throw error;
      await sleep(pause);
      retried.publish({ code: error.code });
    }
  }
}
