import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import { PadwijzerError, type ErrorCode } from './errors.js';

/** Everything a line of the log may say; another key is left out, whoever writes it. */
const allowed = new Set(['requestId', 'traceId', 'method', 'route', 'status', 'ms', 'cancelled', 'purged', 'err']);

/** Codes whose message tells of the graph and the settings, and never of what somebody sent. */
const ours: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'config-invalid',
  'graph-unreachable',
  'graph-unauthorised',
  'graph-database-unknown',
  'graph-unsupported',
  'graph-timeout',
  'graph-closed',
  'keys-unreachable',
]);

/**
 * The log of the service. No personal data by construction: keys are those of a list, and of an error only its kind and where it
 * happened are told. A message may hold what somebody sent, so it stands there for errors alone that tell of ourselves.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    serializers: { err: described },
    formatters: {
      log: (line) => Object.fromEntries(Object.entries(line).filter(([key]) => allowed.has(key))),
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

function described(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { readonly code?: unknown };
  const known = error instanceof PadwijzerError && ours.has(error.code);
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(known ? { message: error.message } : {}),
    // the lines with places: what stands before them is the message
    stack: (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)),
    ...(error.cause === undefined ? {} : { cause: described(error.cause) }),
  };
}
