import { once } from 'node:events';
import { createServer } from 'node:http';
import { readConfig } from '../../src/config.js';
import { serve } from '../../src/serve.js';

const config = (port: number) => readConfig({ GRAPH_URL: 'memory:', PORT: String(port), LOG_LEVEL: 'silent' });

describe('serving', () => {
  it('loads the seeds into an empty graph, says where it is, and stops', async () => {
    const said: string[] = [];
    const running = await serve(config(0), (line) => said.push(line));
    try {
      expect(said.join('\n')).toMatch(/no catalogue yet[^]*catalogue \w+: \d+ facts[^]*docs {8}http:[^]*\/v1\n[^]*memory:/);
      expect((await fetch(`${running.url}/v1/health/ready`)).status).toBe(200);
      const list = (await (await fetch(`${running.url}/v1/functions?pageSize=1`)).json()) as { total: number };
      expect(list.total).toBeGreaterThan(20);
    } finally {
      await running.stop();
    }
    await running.stop();
    await expect(fetch(running.url)).rejects.toThrow();
    await expect(running.services.browse.nearest('function:x')).rejects.toMatchObject({ code: 'graph-closed' });
  }, 60_000);

  it('closes the graph again when the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    await expect(serve(config(port), () => undefined)).rejects.toMatchObject({ code: 'port-in-use' });
    other.close();
  }, 60_000);
});
