import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PadwijzerError } from '../errors.js';

export interface Listening {
  readonly url: string;
  readonly port: number;
  /** Takes no new requests, waits for those running at most `graceMs`, then cuts what is left. Stopping twice is fine. */
  stop(graceMs?: number): Promise<void>;
}

/** How slow a client may be, in milliseconds; each beyond what a slow line needs. */
export interface Patience {
  /** to send the headers */
  readonly headersMs?: number;
  /** how often that is looked at */
  readonly checkMs?: number;
}

/** Listens; throws `port-in-use` in words, and `config-invalid` for a host or port that cannot be had. */
export async function listen(
  app: RequestListener,
  { host, port }: { readonly host: string; readonly port: number },
  { headersMs = 20_000, checkMs = 5_000 }: Patience = {},
): Promise<Listening> {
  const patience = { headersTimeout: headersMs, requestTimeout: 3 * headersMs, connectionsCheckingInterval: checkMs };
  // idle connections are kept longer than a load balancer keeps them: the one who closes first must not be this side
  const server = createServer({ ...patience, keepAliveTimeout: 65_000 }, app);
  // nothing sent and nothing taken for so long: the place is given to another
  server.setTimeout(120_000);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : address.family === 'IPv6' ? `[${address.address}]` : host;
  let stopping: Promise<void> | undefined;
  return { url: `http://${name}:${address.port}`, port: address.port, stop: (graceMs = 10_000) => (stopping ??= stop(server, graceMs)) };
}

function stop(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function inWords(error: NodeJS.ErrnoException, host: string, port: number): PadwijzerError {
  if (error.code === 'EADDRINUSE') {
    return new PadwijzerError('port-in-use', `port ${port} on ${host} is used by another program`, {
      messageNl: `poort ${port} op ${host} is in gebruik bij een ander programma`,
      cause: error,
    });
  }
  return new PadwijzerError('config-invalid', `cannot listen on ${host}, port ${port} (${error.code})`, {
    messageNl: `luisteren op ${host}, poort ${port} kan niet (${error.code})`,
    errors: [{ pointer: error.code === 'EACCES' ? 'PORT' : 'HOST', message: String(error.code) }],
    cause: error,
  });
}
