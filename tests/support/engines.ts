import { join } from 'node:path';
import { openEmbedded } from '../../src/graph/engines/embedded.js';
import { openNeo4j } from '../../src/graph/engines/neo4j.js';
import type { EngineLimits } from '../../src/graph/engines/limits.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';

export const testLimits: EngineLimits = { timeoutMs: 30_000, deadlineMs: 30_000 };

/**
 * An empty graph on the engine of this run: in memory, or Neo4j under `npm run test:neo4j`. The caller closes it.
 * One at a time with Neo4j, whose database is emptied here: open it in beforeAll or beforeEach.
 */
export async function engineUnderTest(limits: Partial<EngineLimits> = {}): Promise<GraphEngine> {
  const engine = process.env['TEST_ENGINE'] ?? 'embedded';
  if (engine === 'embedded') return openEmbedded({ location: 'memory:', shuffled: true, ...testLimits, ...limits });
  if (engine === 'neo4j') return emptyNeo4j(limits);
  throw new Error(`TEST_ENGINE is '${engine}'; expected embedded or neo4j`);
}

/** Where the server of this run is; throws when the run has none. */
export function neo4jUnderTest(): { url: string; user: string; password: string; database: string } {
  const url = process.env['TEST_NEO4J_URI'];
  if (!url) throw new Error('no Neo4j in this run; start it with `npm run test:neo4j`');
  return { url, user: process.env['TEST_NEO4J_USER'] ?? 'neo4j', password: process.env['TEST_NEO4J_PASSWORD'] ?? '', database: 'neo4j' };
}

/** A graph that outlives the process that has it, empty at first: settings for a program of its own, and the way in for the test. */
export async function storedGraph(folder: string): Promise<{ env: Record<string, string>; open: () => Promise<GraphEngine> }> {
  if ((process.env['TEST_ENGINE'] ?? 'embedded') === 'embedded') {
    const location = join(folder, 'stored.grafeo');
    return { env: { GRAPH_URL: location }, open: () => openEmbedded({ location, ...testLimits }) };
  }
  await (await emptyNeo4j({})).close();
  const { url, user, password, database } = neo4jUnderTest();
  const env = { GRAPH_URL: url, GRAPH_USER: user, GRAPH_PASSWORD: password, GRAPH_DATABASE: database };
  return { env, open: () => openNeo4j({ ...neo4jUnderTest(), ...testLimits }) };
}

async function emptyNeo4j(limits: Partial<EngineLimits>): Promise<GraphEngine> {
  const engine = await openNeo4j({ ...neo4jUnderTest(), ...testLimits, ...limits });
  // some at a time: a catalogue left there by others may be too much for one transaction
  const some = 'MATCH (node) WITH node LIMIT 1000 DETACH DELETE node RETURN count(*) AS deleted';
  for (let deleted: unknown = 1; deleted !== 0;) {
    const [row] = await engine.write((transaction) => transaction.run(some, {}), { timeoutMs: 120_000 });
    deleted = row?.['deleted'];
  }
  return engine;
}
