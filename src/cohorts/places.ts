import { PadwijzerError } from '../errors.js';

/** How many cohorts may run at once: they share the thread with everybody else. */
export const cohortsAtOnce = 2;

/** Places for so many at once; who finds none is told to come back, since a queue would hold whole cohorts in memory. */
export class Places {
  #taken = 0;
  constructor(private readonly most: number) {}

  /** Throws `cohorts-busy`; gives the function that frees the place. */
  take(): () => void {
    if (this.#taken >= this.most) {
      throw new PadwijzerError('cohorts-busy', `${this.#taken} cohorts run already, the most at once is ${this.most}; ask again later`, {
        messageNl: `er lopen al ${this.#taken} cohorten, het hoogste aantal tegelijk is ${this.most}; vraag het later opnieuw`,
      });
    }
    this.#taken += 1;
    let free = () => void (this.#taken -= 1);
    return () => {
      free();
      free = () => undefined;
    };
  }
}
