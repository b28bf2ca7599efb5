import { appendAudit } from '../audit/append.js';
import type { Actor } from '../audit/entry.js';
import type { Graph } from '../graph/graph.js';
import { candidateQueries } from '../graph/queries/candidates.js';
import { doneBefore, noteDone, type Once } from '../limits/write-done.js';
import { checkMatch, type Conditions } from './conditions.js';
import { current } from './read-candidate.js';
import { candidateUnknown, readReference } from './reference.js';
import { keyOf, type CandidateRoom } from './room.js';

/** Candidates deleted in one transaction. */
const batch = 200;

export async function deleteCandidate(
  room: CandidateRoom,
  actor: Actor,
  given: string,
  conditions: Conditions = {},
  once?: Once,
): Promise<void> {
  const reference = readReference(given);
  const key = keyOf(actor.tenant, reference);
  await room.graph.write(async (writer) => {
    await writer.run(candidateQueries.holdCatalogue, {});
    const now = room.now();
    const stored = current((await writer.run(candidateQueries.readCandidate, key))[0], now);
    if ((await doneBefore(writer, actor.tenant, once, now)) !== null) return;
    if (stored === undefined) throw candidateUnknown(reference);
    checkMatch(stored, conditions);
    await writer.run(candidateQueries.deleteCandidate, key);
    await noteDone(writer, actor.tenant, once, 'deleted', now);
    await appendAudit(writer, { ...actor, action: 'erase', references: [reference] }, now);
  });
}

/** Deletes the candidates of every tenant whose time is over; answers how many, and nothing of whom. */
export async function purgeCandidates({ graph, now }: { readonly graph: Graph; readonly now: () => Date }): Promise<number> {
  const moment = now().toISOString();
  for (let purged = 0; ;) {
    const deleted = await graph.write(async (writer) => {
      await writer.run(candidateQueries.holdCatalogue, {});
      return (await writer.run(candidateQueries.deleteExpired, { now: moment, most: batch }))[0]?.deleted ?? 0;
    });
    purged += deleted;
    if (deleted < batch) return purged;
  }
}
