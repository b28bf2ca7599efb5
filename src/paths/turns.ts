import { setImmediate as nextTurn } from 'node:timers/promises';
import { PadwijzerError } from '../errors.js';
import type { RunOptions } from '../graph/graph-engine.js';

/** Milliseconds of work before others get their turn, where nothing asks for less. */
const usual = 10;

/** Long work of this thread in turns: others wait for it, so they are let in between, and an asker who has gone ends it. */
export class Turns {
  #began = performance.now();
  constructor(private readonly longest = usual) {}

  /** Whether the turn is over; asking costs less than waiting for nothing. */
  get due(): boolean {
    return performance.now() - this.#began > this.longest;
  }

  /** Lets others in when the turn is over; throws `request-cancelled` when the asker has gone. */
  async next({ signal }: Pick<RunOptions, 'signal'>): Promise<void> {
    if (this.due) {
      await nextTurn();
      this.#began = performance.now();
    }
    if (signal?.aborted === true)
      throw new PadwijzerError('request-cancelled', 'the asker has gone; the work was given up', {
        messageNl: 'de vrager is weg; het werk is opgegeven',
      });
  }
}
