import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

// Jest loads this file outside its own module system: it imports no other file of the project.
const run = promisify(execFile);
const password = 'test-password';

interface Server {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly stop: () => Promise<void>;
}
export type WithServer = typeof globalThis & { padwijzerNeo4j?: Server };

/** Finds a real Neo4j for the whole run; throws when there is none, so that nobody takes a skipped suite for a passed one. */
export default async function start(jest: { rootDir: string }): Promise<void> {
  const failures: string[] = [];
  for (const [way, open] of [
    ['NEO4J_URI', fromEnvironment],
    ['Docker', fromDocker],
    ['Java and Maven', () => fromJava(jest.rootDir)],
  ] as const) {
    try {
      const server = await open();
      Object.assign(process.env, {
        TEST_ENGINE: 'neo4j',
        TEST_NEO4J_URI: server.uri,
        TEST_NEO4J_USER: server.user,
        TEST_NEO4J_PASSWORD: server.password,
      });
      (globalThis as WithServer).padwijzerNeo4j = server;
      console.log(`\nNeo4j for this run: ${server.uri} (${way})`);
      return;
    } catch (error) {
      failures.push(`${way}: ${error instanceof Error ? error.message.trim() : String(error)}`);
    }
  }
  throw new Error(
    `These suites need a Neo4j 5.26 whose data may be deleted, and none was found.\n` +
      `  1. set NEO4J_URI (and NEO4J_USER, NEO4J_PASSWORD) to a running server, or\n` +
      `  2. start Docker (image neo4j:5.26-community), or\n` +
      `  3. install Java 17 or 21 and Maven (scripts/neo4j-local fetches the rest).\nTried:\n  ${failures.join('\n  ')}`,
  );
}

async function fromEnvironment(): Promise<Server> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: secret = '' } = process.env;
  if (!uri) throw new Error('not set');
  return { uri, user, password: secret, stop: async () => undefined };
}

async function fromDocker(): Promise<Server> {
  await run('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: 10_000 });
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer('neo4j:5.26-community').withPassword(password).start();
  return { uri: container.getBoltUri(), user: 'neo4j', password, stop: () => container.stop().then(() => undefined) };
}

async function fromJava(root: string): Promise<Server> {
  const home = await mkdtemp(join(tmpdir(), 'padwijzer-neo4j-'));
  const script = join(root, 'scripts/neo4j-local/neo4j-local');
  const stop = async (): Promise<void> => {
    await run(script, ['stop', '--home', home]).finally(() => rm(home, { recursive: true, force: true }));
  };
  try {
    // the first start fetches 127 MB of jars
    const { stdout } = await run(script, ['start', '--bolt-port', '0', '--home', home, '--auth', `neo4j/${password}`], {
      timeout: 600_000,
    });
    const uri = /^NEO4J_URI=(.*)$/m.exec(stdout)?.[1];
    if (!uri) throw new Error(`no NEO4J_URI in: ${stdout}`);
    return { uri, user: 'neo4j', password, stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
}
