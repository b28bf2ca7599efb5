import { createServer } from 'node:http';
import { listen } from '../../src/http/listen.js';

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('listening', () => {
  it('says in words that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    await expect(listen(() => undefined, { host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'port-in-use',
      message: expect.stringContaining(String(port)),
    });
    other.close();
  });

  it('says in words that the host is not here', async () => {
    await expect(listen(() => undefined, { host: '203.0.113.1', port: 0 })).rejects.toMatchObject({
      code: 'config-invalid',
      details: { errors: [{ pointer: 'HOST' }] },
    });
  });

  it('finishes what runs before it stops, and takes nothing new', async () => {
    const door = await listen((_request, response) => void later(100).then(() => response.end('done')), { host: '127.0.0.1', port: 0 });
    const running = fetch(door.url);
    await later(30);
    const stopped = door.stop();
    await later(10);
    await expect(fetch(door.url)).rejects.toThrow();
    expect(await (await running).text()).toBe('done');
    await stopped;
    await door.stop();
  });

  it('cuts what does not end in time', async () => {
    const door = await listen(() => undefined, { host: '127.0.0.1', port: 0 });
    const running = fetch(door.url).catch(() => 'cut');
    await later(30);
    await door.stop(50);
    expect(await running).toBe('cut');
  });
});
