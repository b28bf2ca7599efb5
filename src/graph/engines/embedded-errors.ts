import { PadwijzerError } from '../../errors.js';
import { timedOut } from './limits.js';
import { TransientGraphError } from './retry.js';

/** What the engine says -> an error of the closed table; the engine tells its errors apart in the message only. */
export function fromStatement(error: unknown): PadwijzerError {
  if (error instanceof PadwijzerError) return error;
  const message = messageOf(error);
  // write conflict, serialisation failure, deadlock
  if (/GRAFEO-T00[156]/.test(message)) return new TransientGraphError('graph-conflict', message, { cause: error });
  if (/Constraint violation/i.test(message)) return new PadwijzerError('graph-constraint', message, { cause: error });
  if (/GRAFEO-(Q003|T002)/.test(message)) return timedOut('the statement', engineCutMs, error);
  return new PadwijzerError('graph-statement-invalid', message, { cause: error });
}

/** Why the file at `location` does not open, in words. */
export function fromOpening(error: unknown, location: string): PadwijzerError {
  const message = messageOf(error);
  if (/cannot be locked/i.test(message)) {
    return new PadwijzerError(
      'graph-locked',
      `${location} is open in another process (or opened twice in this one); one process per file`,
      { cause: error },
    );
  }
  return new PadwijzerError('graph-file-invalid', `${location} cannot be opened as a graph file: ${message}`, { cause: error });
}

/** The engine itself ends most statements after this long; not all of them, see `embedded.ts`. */
export const engineCutMs = 30_000;

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] as string;
}
