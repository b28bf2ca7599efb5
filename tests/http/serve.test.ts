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

  it('has figures beside its answers, or on a port of their own', async () => {
    const said: string[] = [];
    const beside = await serve(config(0), () => undefined);
    const apart = await serve({ ...config(0), metricsPort: 0 }, (line) => said.push(line));
    try {
      expect(await (await fetch(`${beside.url}/metrics`)).text()).toMatch(/^padwijzer_catalogue_info\{catalogue_version="\w+",/m);
      expect((await fetch(`${apart.url}/metrics`)).status).toBe(404);
      const own = /^metrics {5}(\S+)$/m.exec(said.join('\n'))?.[1] ?? '';
      await fetch(`${apart.url}/v1/health/live`);
      expect(await (await fetch(own)).text()).toContain('route="/v1/health/live"');
      expect((await fetch(own.replace('/metrics', '/v1/health/live'))).status).toBe(404);
      expect((await fetch(own, { method: 'POST' })).status).toBe(405);
    } finally {
      await Promise.all([beside.stop(), apart.stop()]);
    }
  }, 120_000);

  it('closes the graph again when the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    await expect(serve(config(port), () => undefined)).rejects.toMatchObject({ code: 'port-in-use' });
    other.close();
  }, 60_000);
});
