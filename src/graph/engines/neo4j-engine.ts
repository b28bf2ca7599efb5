import neo4j, { type Driver, type Session, type SessionMode } from 'neo4j-driver';
import type {
  EngineCapabilities,
  EngineHealth,
  EngineTransaction,
  GraphEngine,
  GraphParams,
  GraphRow,
  RunOptions,
} from '../graph-engine.js';
import { PadwijzerError } from '../../errors.js';
import { measureHealth } from './health.js';
import { Lifetime } from './lifetime.js';
import { within, type EngineLimits } from './limits.js';
import { fromDriver } from './neo4j-errors.js';
import { Neo4jTransaction, toServer } from './neo4j-transaction.js';
import { plainRows } from './neo4j-values.js';
import { retrying } from './retry.js';
import { schemaStatements } from './schema.js';
import { attempt } from './transaction.js';

export class Neo4jEngine implements GraphEngine {
  readonly name = 'neo4j';
  readonly capabilities: EngineCapabilities = { explain: true, durable: true };
  readonly #lifetime = new Lifetime(this.name);

  constructor(
    private readonly driver: Driver,
    private readonly server: string,
    private readonly database: string,
    private readonly limits: EngineLimits,
  ) {}

  read(text: string, params: GraphParams, options: RunOptions = {}): Promise<GraphRow[]> {
    return this.#lifetime.enter(() => retrying(this.limits.deadlineMs, options, () => this.#readOnce(text, params, options)));
  }

  async #readOnce(text: string, params: GraphParams, options: RunOptions): Promise<GraphRow[]> {
    const values = toServer(params);
    const timeoutMs = options.timeoutMs ?? this.limits.timeoutMs;
    const session = this.#session(neo4j.session.READ);
    try {
      // the server looks at its clock every two seconds only, hence our own beside it
      return plainRows(await within(Promise.resolve(session.run(text, values, { timeout: timeoutMs })), timeoutMs, options.signal));
    } catch (error) {
      throw fromDriver(error, this.server);
    } finally {
      // closing resets the connection, which stops a statement that was given up
      void this.#lifetime.track(session.close().catch(() => undefined));
    }
  }

  write<T>(work: (transaction: EngineTransaction) => Promise<T>, options: RunOptions = {}): Promise<T> {
    const statementMs = options.timeoutMs ?? this.limits.timeoutMs;
    const wholeMs = Math.max(statementMs, this.limits.deadlineMs);
    return this.#lifetime.enter(() =>
      retrying(this.limits.deadlineMs, options, async () => {
        const session = this.#session(neo4j.session.WRITE);
        const end = (): Promise<void> => this.#lifetime.track(session.close().catch(() => undefined));
        try {
          return await attempt(new Neo4jTransaction(session, this.server, wholeMs, end), work, { statementMs, wholeMs }, options);
        } finally {
          void end();
        }
      }),
    );
  }

  prepareSchema(): Promise<void> {
    // machines that start together wait for each other's constraints, and one of them is sent away
    return this.#lifetime.enter(() => retrying(this.limits.deadlineMs, {}, () => this.#prepareOnce()));
  }

  async #prepareOnce(): Promise<void> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      for (const statement of schemaStatements('constraints.cypher', 'indexes.neo4j.cypher')) await session.run(statement);
      // an index fills in the background; a load before it is ready would scan
      await session.run('CALL db.awaitIndexes($seconds)', { seconds: neo4j.int(Math.ceil(this.limits.deadlineMs / 1000)) });
    } catch (error) {
      throw fromDriver(error, this.server);
    } finally {
      await session.close();
    }
  }

  tidy(): Promise<void> {
    return Promise.resolve();
  }

  async copy(): Promise<never> {
    throw new PadwijzerError(
      'backup-elsewhere',
      'the data are kept by the Neo4j server and not here: stop the database and run "neo4j-admin database dump", or, with the Enterprise edition, "neo4j-admin database backup" while it runs; "neo4j-admin database load" or "restore" brings them back',
      {
        messageNl:
          'de gegevens staan bij de Neo4j-server en niet hier: stop de database en geef "neo4j-admin database dump", of, met de Enterprise-editie, "neo4j-admin database backup" terwijl hij draait; "neo4j-admin database load" of "restore" zet ze terug',
      },
    );
  }

  health(): Promise<EngineHealth> {
    return measureHealth(async () => {
      const [row] = await this.read(
        'CALL dbms.components() YIELD name, versions, edition WHERE name = $kernel RETURN versions[0] + $space + edition AS version',
        {
          kernel: 'Neo4j Kernel',
          space: ' ',
        },
      );
      return typeof row?.['version'] === 'string' ? `neo4j ${row['version']}` : 'neo4j';
    });
  }

  close(): Promise<void> {
    return this.#lifetime.close(this.limits.timeoutMs + this.limits.deadlineMs, () => this.driver.close());
  }

  // one bookmark manager for all sessions: what was written is seen by the next read, also on another member of a cluster
  #session(defaultAccessMode: SessionMode): Session {
    return this.driver.session({ database: this.database, defaultAccessMode, bookmarkManager: this.driver.executeQueryBookmarkManager });
  }
}
