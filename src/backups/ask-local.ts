import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { errorTable, PadwijzerError, type ErrorCode } from '../errors.js';
import { manifest, type Manifest } from './manifest.js';

export interface LocalAnswer {
  readonly manifest?: Manifest;
  readonly error?: { readonly code: string; readonly message: string; readonly messageNl?: string };
}

/** Asks the process that has the graph open to write a backup; undefined when nobody listens there. Throws what that process says. */
export async function askLocal(address: string, target: string): Promise<Manifest | undefined> {
  const body = await send(address, JSON.stringify({ target }));
  if (body === undefined) return undefined;
  const answer = JSON.parse(body) as LocalAnswer;
  if (answer.error === undefined) return manifest.parse(answer.manifest);
  const { code, message, messageNl } = answer.error;
  throw new PadwijzerError(code in errorTable ? (code as ErrorCode) : 'internal', message, messageNl === undefined ? {} : { messageNl });
}

function send(socketPath: string, body: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const asking = request({ socketPath, method: 'POST', path: '/backups', headers: { 'Content-Type': 'application/json' } });
    asking.on('response', (response) => void text(response).then(resolve, reject));
    asking.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(undefined);
      else reject(error);
    });
    asking.end(body);
  });
}
