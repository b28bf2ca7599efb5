import { setTimeout as sleep } from 'node:timers/promises';
import { PadwijzerError } from '../../errors.js';

/** Knows what still runs on an engine, given up or not, so that closing can wait for it. */
export class Lifetime {
  #closing: Promise<void> | undefined;
  readonly #running = new Set<Promise<unknown>>();

  constructor(readonly engine: string) {}

  get closed(): boolean {
    return this.#closing !== undefined;
  }

  /** Starts work unless closed; throws `graph-closed` otherwise. */
  async enter<T>(work: () => Promise<T>): Promise<T> {
    if (this.closed) throw new PadwijzerError('graph-closed', `the ${this.engine} graph engine was closed`);
    return this.track(work());
  }

  /** Closing waits for `running` as well. */
  track<T>(running: Promise<T>): Promise<T> {
    const done: Promise<unknown> = running.then(
      () => this.#running.delete(done),
      () => this.#running.delete(done),
    );
    this.#running.add(done);
    return running;
  }

  /** Waits at most `longestMs` for running work, then releases. The second call gives the first one's promise. */
  close(longestMs: number, release: () => unknown): Promise<void> {
    this.#closing ??= this.#drain(longestMs).then(async () => {
      await release();
    });
    return this.#closing;
  }

  async #drain(longestMs: number): Promise<void> {
    const end = performance.now() + longestMs;
    const stop = new AbortController();
    // work that ends may have left more behind it (a rollback), hence the loop
    while (this.#running.size > 0 && performance.now() < end) {
      await Promise.race([
        Promise.all(this.#running),
        sleep(end - performance.now(), undefined, { signal: stop.signal }).catch(() => undefined),
      ]);
    }
    stop.abort();
  }
}
