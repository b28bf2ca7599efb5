import { createHash } from 'node:crypto';
import { PadwijzerError } from '../errors.js';
import type { GraphWriter } from '../graph/graph.js';
import { limitQueries } from '../graph/queries/limits.js';

/** Hours a repeated write is known as one; who repeats does so within minutes. */
const keptMs = 24 * 3_600_000;

/** What a client sends so that a write it repeats happens once. */
export interface Once {
  /** its own name for this write */
  readonly key: string;
  /** hash of all that was asked */
  readonly request: string;
}

export const hashOfRequest = (...asked: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(asked)).digest('base64url');

/** The outcome of the write this repeats, null for a new one. Throws `idempotency-conflict` for another write under the same key. */
export async function doneBefore(writer: GraphWriter, tenant: string, once: Once | undefined, now: Date): Promise<string | null> {
  if (once === undefined) return null;
  const [done] = await writer.run(limitQueries.readWriteDone, { id: idOf(tenant, once), now: now.toISOString() });
  if (done === undefined) return null;
  if (done.request === once.request) return done.outcome;
  throw new PadwijzerError('idempotency-conflict', 'another request was sent with this Idempotency-Key', {
    messageNl: 'met deze Idempotency-Key is een ander verzoek gestuurd',
    errors: [{ pointer: 'Idempotency-Key', message: 'already used for another request', messageNl: 'al gebruikt voor een ander verzoek' }],
  });
}

/** Part of the transaction of the write: both stay, or neither. */
export async function noteDone(writer: GraphWriter, tenant: string, once: Once | undefined, outcome: string, now: Date): Promise<void> {
  if (once === undefined) return;
  const expiresAt = new Date(now.getTime() + keptMs).toISOString();
  await writer.run(limitQueries.noteWriteDone, { id: idOf(tenant, once), request: once.request, outcome, expiresAt });
}

/** Hashed: a client may put anything in its key. */
const idOf = (tenant: string, { key }: Once): string => createHash('sha256').update(`${tenant}/${key}`).digest('base64url');
