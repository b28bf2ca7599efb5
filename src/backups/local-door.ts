import { rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { z } from 'zod';
import { PadwijzerError } from '../errors.js';
import type { LocalAnswer } from './ask-local.js';
import type { Manifest } from './manifest.js';

const asked = z.strictObject({ target: z.string().min(1).max(4_096) });

/**
 * Listens on a socket that only the user who runs the service may open: a backup holds what is stored of every organisation, so no key
 * and no role over the network gives one. Answers with how to close it.
 */
export async function openLocalDoor(address: string, backup: (target: string) => Promise<Manifest>): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    void answer(request, backup).then((body) => response.setHeader('Content-Type', 'application/json').end(JSON.stringify(body)));
  });
  if (process.platform === 'win32') server.listen(address);
  else {
    // left by a process that was killed: whoever has the graph open now is us
    rmSync(address, { force: true });
    const before = process.umask(0o177);
    server.listen(address);
    process.umask(before);
  }
  await once(server, 'listening');
  return async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
}

async function answer(request: IncomingMessage, backup: (target: string) => Promise<Manifest>): Promise<LocalAnswer> {
  try {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    return { manifest: await backup(asked.parse(JSON.parse(body)).target) };
  } catch (error) {
    if (!(error instanceof PadwijzerError))
      return { error: { code: 'internal', message: error instanceof Error ? error.message : String(error) } };
    const { code, message, details } = error;
    return { error: { code, message, ...(details.messageNl === undefined ? {} : { messageNl: details.messageNl }) } };
  }
}
