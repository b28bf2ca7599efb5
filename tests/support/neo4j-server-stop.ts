import type { WithServer } from './neo4j-server.js';

/** Stops the server of this run, when the run started it. */
export default async function stop(): Promise<void> {
  await (globalThis as WithServer).padwijzerNeo4j?.stop();
}
