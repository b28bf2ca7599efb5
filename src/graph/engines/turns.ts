import { PadwijzerError } from '../../errors.js';
import { within } from './limits.js';
import type { RunOptions } from '../graph-engine.js';

/** One at a time, first come first served. */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  /** Waits for those before; gives the function that ends the turn. Throws `graph-conflict` after `longestMs`. */
  async take(longestMs: number, options: RunOptions): Promise<() => void> {
    const before = this.#last;
    let done!: () => void;
    const mine = new Promise<void>((resolve) => (done = resolve));
    this.#last = before.then(() => mine);
    try {
      await within(before, longestMs, options.signal);
      return done;
    } catch (error) {
      done();
      if (!(error instanceof PadwijzerError) || error.code !== 'graph-timeout') throw error;
      throw new PadwijzerError('graph-conflict', `other writers took more than ${longestMs} ms; this one never had its turn`, {
        cause: error,
      });
    }
  }
}
