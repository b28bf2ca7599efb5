import neo4j, { type Session, type Transaction } from 'neo4j-driver';
import type { GraphParams, GraphRow } from '../graph-engine.js';
import { fromCommit, fromDriver } from './neo4j-errors.js';
import { plainRows } from './neo4j-values.js';
import type { RawTransaction } from './transaction.js';
import { toEngine } from './values.js';

export const toServer = (params: GraphParams): Record<string, unknown> => toEngine(params, (value) => neo4j.int(value));

/** A transaction begun at its first statement, in a session of its own. */
export class Neo4jTransaction implements RawTransaction {
  #begun: Promise<Transaction> | undefined;

  constructor(
    private readonly session: Session,
    private readonly server: string,
    private readonly longestMs: number,
    /** Closes the session, which stops a statement that still runs and rolls back; waits only for what is quick. */
    readonly rollback: () => Promise<void>,
  ) {}

  async run(text: string, params: GraphParams): Promise<GraphRow[]> {
    const values = toServer(params);
    try {
      this.#begun ??= Promise.resolve(this.session.beginTransaction({ timeout: this.longestMs }));
      return plainRows(await (await this.#begun).run(text, values));
    } catch (error) {
      throw fromDriver(error, this.server);
    }
  }

  async commit(): Promise<void> {
    try {
      await (await this.#begun)?.commit();
    } catch (error) {
      throw fromCommit(error, this.server);
    }
  }
}
