import grafeo from '@grafeo-db/js';
import { PadwijzerError } from '../../errors.js';
import type {
  EngineCapabilities,
  EngineHealth,
  EngineTransaction,
  GraphEngine,
  GraphParams,
  GraphRow,
  RunOptions,
} from '../graph-engine.js';
import { engineCutMs, fromStatement } from './embedded-errors.js';
import { EmbeddedTransaction } from './embedded-transaction.js';
import { measureHealth } from './health.js';
import { Lifetime } from './lifetime.js';
import { within, type EngineLimits } from './limits.js';
import { retrying } from './retry.js';
import { schemaStatements } from './schema.js';
import { attempt } from './transaction.js';
import { Turns } from './turns.js';

export class EmbeddedEngine implements GraphEngine {
  readonly name = 'embedded';
  readonly capabilities: EngineCapabilities;
  readonly #lifetime = new Lifetime(this.name);
  // Writers one by one: the engine would refuse the later of two and have it run again, and one process writes no faster on more threads.
  readonly #turns = new Turns();

  constructor(
    private readonly database: grafeo.GrafeoDB,
    durable: boolean,
    private readonly limits: EngineLimits,
  ) {
    this.capabilities = { explain: true, durable };
  }

  read(text: string, params: GraphParams, options: RunOptions = {}): Promise<GraphRow[]> {
    return this.#lifetime.enter(() => retrying(this.limits.deadlineMs, options, () => this.#readOnce(text, params, options)));
  }

  // In a transaction never committed, for the engine has no reading mode: a statement that writes must fail here as it does on a server.
  async #readOnce(text: string, params: GraphParams, options: RunOptions): Promise<GraphRow[]> {
    const transaction = new EmbeddedTransaction(this.database.beginTransaction());
    try {
      const rows = await within(transaction.run(text, params), options.timeoutMs ?? this.limits.timeoutMs, options.signal);
      if (transaction.wrote)
        throw new PadwijzerError('graph-statement-invalid', 'a statement that writes was given to read(); nothing was written');
      return rows;
    } finally {
      void this.#lifetime.track(transaction.ended());
    }
  }

  write<T>(work: (transaction: EngineTransaction) => Promise<T>, options: RunOptions = {}): Promise<T> {
    return this.#lifetime.enter(async () => {
      const statementMs = options.timeoutMs ?? this.limits.timeoutMs;
      const wholeMs = Math.max(statementMs, this.limits.deadlineMs);
      let last: EmbeddedTransaction | undefined;
      const done = await this.#turns.take(this.limits.deadlineMs, options);
      try {
        return await retrying(this.limits.deadlineMs, options, () => {
          last = new EmbeddedTransaction(this.database.beginTransaction());
          return attempt(last, work, { statementMs, wholeMs }, options);
        });
      } finally {
        // the next writer begins when a statement given up has ended, and no sooner: they would conflict
        void this.#lifetime.track((last?.ended() ?? Promise.resolve()).finally(done));
      }
    });
  }

  prepareSchema(): Promise<void> {
    return this.#lifetime.enter(async () => {
      const done = await this.#turns.take(this.limits.deadlineMs, {});
      try {
        for (const statement of schemaStatements('constraints.cypher', 'indexes.embedded.cypher'))
          await this.database.executeCypher(statement, {});
      } catch (error) {
        throw fromStatement(error);
      } finally {
        done();
      }
    });
  }

  // until then the log of writes holds what they replaced
  tidy(): Promise<void> {
    if (!this.capabilities.durable) return Promise.resolve();
    return this.#lifetime.enter(async () => {
      const done = await this.#turns.take(this.limits.deadlineMs, {});
      try {
        this.database.walCheckpoint();
      } catch (error) {
        throw fromStatement(error);
      } finally {
        done();
      }
    });
  }

  copy<T>(path: string, look: () => Promise<T>): Promise<T> {
    return this.#lifetime.enter(async () => {
      const done = await this.#turns.take(this.limits.deadlineMs, {});
      try {
        const seen = await look();
        // in one go: the process does nothing else until the file is written
        this.database.save(path);
        return seen;
      } finally {
        done();
      }
    });
  }

  health(): Promise<EngineHealth> {
    return measureHealth(async () => {
      await this.read('RETURN 1 AS one', {});
      return `grafeo ${grafeo.version()}`;
    });
  }

  close(): Promise<void> {
    // Some statements outlast the engine's own limit, and none can be stopped: waiting for ever would keep the process from ending.
    return this.#lifetime.close(engineCutMs + this.limits.deadlineMs, () => this.database.close());
  }
}
