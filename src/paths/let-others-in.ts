import { setImmediate as nextTurn } from 'node:timers/promises';
import { PadwijzerError } from '../errors.js';

const turn = 10;

/** For long work in memory: every 10 ms others get their turn, and an asker who has gone ends it with `request-cancelled`. */
export class Turns {
  private since = performance.now();
  constructor(private readonly signal: AbortSignal | undefined) {}

  /** Whether it is time to `await pass()`; asking costs less than waiting for nothing. */
  get due(): boolean {
    return performance.now() - this.since >= turn;
  }

  async pass(): Promise<void> {
    await nextTurn();
    if (this.signal?.aborted === true) throw new PadwijzerError('request-cancelled', 'the asker has gone');
    this.since = performance.now();
  }
}
