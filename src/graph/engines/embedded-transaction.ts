import type { QueryResult, Transaction } from '@grafeo-db/js';
import type { GraphParams, GraphRow } from '../graph-engine.js';
import { fromStatement } from './embedded-errors.js';
import { plainRows } from './embedded-values.js';
import type { RawTransaction } from './transaction.js';
import { toEngine } from './values.js';

/** A transaction of the engine that can be left while a statement still runs in it. */
export class EmbeddedTransaction implements RawTransaction {
  readonly #running = new Set<Promise<unknown>>();
  #ended: Promise<void> | undefined;
  #wrote = false;

  constructor(readonly transaction: Transaction) {}

  /** Whether a statement so far changed anything. */
  get wrote(): boolean {
    return this.#wrote;
  }

  async run(text: string, params: GraphParams): Promise<GraphRow[]> {
    const running = this.transaction.executeCypher(
      text,
      toEngine(params, (value) => value),
    );
    this.#running.add(running);
    try {
      const result = await running;
      this.#wrote ||= changes(result);
      return plainRows(result.toArray());
    } catch (error) {
      throw fromStatement(error);
    } finally {
      this.#running.delete(running);
    }
  }

  async commit(): Promise<void> {
    await Promise.allSettled(this.#running);
    try {
      this.transaction.commit();
    } catch (error) {
      throw fromStatement(error);
    }
  }

  /** Rolls back now, or once the statement that was given up ends: the engine can neither stop one nor roll back under it. */
  async rollback(): Promise<void> {
    this.#ended ??= Promise.allSettled(this.#running).then(() => {
      if (this.transaction.isActive) this.transaction.rollback();
    });
    if (this.#running.size === 0) await this.#ended;
  }

  /** Resolves when nothing of the transaction runs any more. */
  async ended(): Promise<void> {
    await this.rollback();
    await this.#ended;
  }
}

function changes(result: QueryResult): boolean {
  return Object.values(result.counters).some((count) => count > 0);
}
