import neo4j from 'neo4j-driver';
import { PadwijzerError, type ErrorCode } from '../../errors.js';
import { TransientGraphError } from './retry.js';

/** Code of the driver or the server, first match wins. */
const codes: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^Neo\.ClientError\.Security\./, 'graph-unauthorised'],
  [/^Neo\.ClientError\.Database\.DatabaseNotFound$/, 'graph-database-unknown'],
  [/^Neo\.ClientError\.Schema\.ConstraintValidationFailed$/, 'graph-constraint'],
  [/OutOfMemory/, 'graph-memory'],
  [/TransactionTimedOut|TransactionTerminated|LockClientStopped/, 'graph-timeout'],
  [/^Neo\.TransientError\.(General\.DatabaseUnavailable|Cluster)/, 'graph-unreachable'],
  [/^Neo\.TransientError\./, 'graph-conflict'],
  [/^(ServiceUnavailable|SessionExpired)$|Cluster\.NotALeader|DatabaseUnavailable/, 'graph-unreachable'],
];

/** The same again would end the same. */
const final: ReadonlySet<ErrorCode> = new Set(['graph-timeout', 'graph-memory']);
const outOfMemory = 'the transaction needs more memory than the server gives it, and nothing was changed';

/** What the driver throws -> an error of the closed table, transient when the driver would retry it. */
export function fromDriver(error: unknown, server: string): PadwijzerError {
  if (error instanceof PadwijzerError) return error;
  // the driver itself refuses an empty statement with a TypeError, and an unknown scheme with a plain Error
  if (error instanceof TypeError) return new PadwijzerError('graph-statement-invalid', error.message, { cause: error });
  if (!(error instanceof neo4j.Neo4jError)) return new PadwijzerError('graph-unreachable', `${server}: ${textOf(error)}`, { cause: error });
  const code = codes.find(([form]) => form.test(error.code))?.[1] ?? plainWords(error);
  const message = code === 'graph-memory' ? `${server}: ${outOfMemory} (${error.message})` : `${server}: ${error.message}`;
  return error.retryable && !final.has(code)
    ? new TransientGraphError(code, message, { cause: error })
    : new PadwijzerError(code, message, { cause: error });
}

/** Some faults of the connection carry no code of their own. */
function plainWords(error: Error): ErrorCode {
  if (/does not support any of the protocol versions|protocol version.*not supported/i.test(error.message)) return 'graph-unsupported';
  if (/connection acquisition timed out|pool is closed|connection was closed/i.test(error.message)) return 'graph-unreachable';
  return 'graph-statement-invalid';
}

/**
 * For a commit whose answer never came: it may have been done, so it is not tried again, or one change might be made twice.
 */
export function fromCommit(error: unknown, server: string): PadwijzerError {
  const known = fromDriver(error, server);
  if (known.code !== 'graph-unreachable') return known;
  return new PadwijzerError('graph-unreachable', `${known.message} (lost while committing: the change may or may not have been kept)`, {
    cause: error,
  });
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
