import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface RunningService {
  readonly address: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

/** On which graph: in memory, or on the server NEO4J_URI names, which the browser suite then has for itself. */
const { NEO4J_URI: server, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const graph: Readonly<Record<string, string>> =
  server === undefined
    ? { GRAPH_URL: 'memory:' }
    : { GRAPH_URL: server, GRAPH_USER: NEO4J_USER ?? 'neo4j', ...(NEO4J_PASSWORD === undefined ? {} : { GRAPH_PASSWORD: NEO4J_PASSWORD }) };

/** The built program, as a person starts it; ready when this returns. */
export async function startService(settings: Readonly<Record<string, string>> = {}): Promise<RunningService> {
  const port = await freePort();
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: new URL('../../', import.meta.url),
    env: { PATH, HOME, PORT: String(port), HOST: '127.0.0.1', ...graph, LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}:\n${said}`);
    const ready = await fetch(`${address}/v1/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return { address, stop };
    await sleep(100);
  }
  await stop();
  throw new Error(`the service is not ready after 30 s:\n${said}`);

  async function stop(): Promise<void> {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}
