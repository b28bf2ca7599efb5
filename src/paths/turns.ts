import { PadwijzerError } from '../errors.js';
import type { RunOptions } from '../graph/graph-engine.js';

/** Milliseconds before others get their turn. */
const longestTurn = 20;

/** Work of this thread in turns: others wait for it, so they are let in between. */
export class Turns {
  private began = performance.now();

  /** Lets others in when the turn is over; throws `request-cancelled` when the asker has gone. */
  async next({ signal }: Pick<RunOptions, 'signal'>, what: string): Promise<void> {
    if (performance.now() - this.began > longestTurn) {
      await new Promise(setImmediate);
      this.began = performance.now();
    }
    if (signal?.aborted === true) throw new PadwijzerError('request-cancelled', `the asker has gone; ${what}`);
  }
}
