import { createHttpApp } from '../../src/http/create-app.js';
import { listen, type Listening } from '../../src/http/listen.js';
import type { Services } from '../../src/services.js';

const here = { host: '127.0.0.1', port: 0 };

/** The REST door of these services for as long as the work takes. */
export async function behindDoor<T>(services: Services, work: (door: Listening) => Promise<T>): Promise<T> {
  const door = await listen(createHttpApp(services), here);
  try {
    return await work(door);
  } finally {
    await door.stop(1_000);
  }
}

/** A whole request, its answer read; throws on any other answer than 200. */
export async function ask({ url }: Pick<Listening, 'url'>, path: string, body?: object, accept = 'application/json'): Promise<void> {
  const response = await fetch(`${url}${path}`, {
    headers: { Accept: accept, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 500)}`);
}
