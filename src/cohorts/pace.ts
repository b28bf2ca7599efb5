import { PadwijzerError } from '../errors.js';

/** Milliseconds before others get their turn: a search waits for this thread a dozen times, each time at most so long. */
const longestTurn = 1;

/** Lets others in between, and notices when the asker has gone. */
export class Pace {
  #turn = performance.now();
  constructor(private readonly signal: AbortSignal | undefined) {}

  async breathe(): Promise<void> {
    if (performance.now() - this.#turn > longestTurn) {
      await new Promise(setImmediate);
      this.#turn = performance.now();
    }
    if (this.signal?.aborted === true)
      throw new PadwijzerError('request-cancelled', 'the asker has gone; the cohort was given up', {
        messageNl: 'de vrager is weg; het cohort is opgegeven',
      });
  }
}
