import neo4j, { type AuthToken, type Driver } from 'neo4j-driver';
import { fromDriver } from './neo4j-errors.js';
import { Neo4jEngine } from './neo4j-engine.js';
import { checkVersion } from './neo4j-version.js';
import type { EngineLimits } from './limits.js';
import type { GraphEngine } from '../graph-engine.js';

export interface Neo4jOptions extends EngineLimits {
  /** `bolt://`, or `neo4j://` for a cluster or Aura; `+s` for TLS. */
  readonly url: string;
  /** Absent: the server asks for no credentials. */
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly database: string;
}

const connectMs = 5_000;

/** Connections to one server at once; a statement waits for one when all are taken. */
export const mostConnections = 100;

/**
 * Connects and checks server, credentials, database and version before anything else asks.
 * Throws `graph-unreachable`, `graph-unauthorised`, `graph-database-unknown`, `graph-unsupported`.
 */
export async function openNeo4j(options: Neo4jOptions): Promise<GraphEngine> {
  const server = withoutSecrets(options.url);
  let driver: Driver | undefined;
  try {
    driver = neo4j.driver(options.url, credentials(options), {
      userAgent: 'padwijzer',
      maxConnectionPoolSize: mostConnections,
      maxTransactionRetryTime: options.deadlineMs,
      connectionTimeout: Math.min(connectMs, options.deadlineMs),
      connectionAcquisitionTimeout: options.deadlineMs,
    });
    const { agent } = await driver.getServerInfo({ database: options.database });
    checkVersion(agent, server);
    const engine = new Neo4jEngine(driver, server, options.database, options);
    // a connection alone does not notice that the database is missing
    await engine.read('RETURN 1 AS one', {});
    return engine;
  } catch (error) {
    await driver?.close();
    throw fromDriver(error, server);
  }
}

function credentials(options: Neo4jOptions): AuthToken | undefined {
  return options.user === undefined ? undefined : neo4j.auth.basic(options.user, options.password ?? '');
}

/** The address for messages: a password someone put into it stays out of logs. */
function withoutSecrets(url: string): string {
  return url.replace(/\/\/[^/]*@/, '//').replace(/\?.*$/, '');
}
