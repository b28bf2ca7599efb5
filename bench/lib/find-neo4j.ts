import { fileURLToPath } from 'node:url';
import findServer, { type WithServer } from '../../tests/support/neo4j-server.js';

export interface FoundServer {
  /** as settings of the service */
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** A Neo4j whose data may be deleted, found as the tests find theirs; a text with what was tried when there is none. */
export async function findNeo4j(): Promise<FoundServer | string> {
  try {
    await findServer({ rootDir: fileURLToPath(new URL('../..', import.meta.url)) });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const server = (globalThis as WithServer).padwijzerNeo4j;
  if (server === undefined) return 'no server';
  return { env: { GRAPH_URL: server.uri, GRAPH_USER: server.user, GRAPH_PASSWORD: server.password }, stop: server.stop };
}
