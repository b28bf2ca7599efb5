import { randomBytes } from 'node:crypto';
import { appendAudit } from '../audit/append.js';
import type { Actor } from '../audit/entry.js';
import { PadwijzerError } from '../errors.js';
import { candidateQueries } from '../graph/queries/candidates.js';
import { loadQueries } from '../graph/queries/load.js';
import { doneBefore, noteDone, type Once } from '../limits/write-done.js';
import { checkDates } from '../profiles/check-dates.js';
import { checkIds, profileIds } from '../profiles/check-ids.js';
import { readEducation } from '../profiles/diplomas.js';
import { show } from '../validation/show.js';
import type { CandidateRequest } from './candidate.js';
import { checkReplace, etagOf, type Conditions } from './conditions.js';
import { rowsOf } from './holding-rows.js';
import { current, type CandidateRow, type Tagged } from './read-candidate.js';
import type { CandidateProfile } from '../profiles/profile.js';
import { readReference } from './reference.js';
import { keyOf, type CandidateRoom } from './room.js';

/** Holdings per statement. */
const batch = 2_000;
const dayMs = 86_400_000;

export interface Put extends Tagged {
  readonly created: boolean;
}

/**
 * Stores a profile, or replaces the one stored. Everything is checked before anything is written, and the version is checked
 * where it is written: of two writers who read the same version one wins, the other gets `precondition-failed`.
 */
export async function putCandidate(
  room: CandidateRoom,
  actor: Actor,
  given: string,
  request: CandidateRequest,
  conditions: Conditions = {},
  once?: Once,
): Promise<Put> {
  const { graph, levels, nearest } = room;
  const reference = readReference(given);
  const { profile, keepDays = room.keepDays } = request;
  sameReference(profile.reference, reference);
  checkDates(profile, room.today());
  const catalogue = await loadedCatalogue(room);
  readEducation(levels, profile.educationLevel);
  await checkIds(graph, profileIds(profile), nearest);
  const key = keyOf(actor.tenant, reference);
  const rows = rowsOf(profile);
  return graph.write(async (writer) => {
    // first of all: it puts writers of one candidate in a row, so that what is read below stays true until the end
    const [held] = await writer.run(candidateQueries.holdCatalogue, {});
    if (held?.version !== catalogue) throw changed();
    const now = room.now();
    const stored = current((await writer.run(candidateQueries.readCandidate, key))[0], now);
    const before = await doneBefore(writer, actor.tenant, once, now);
    if (before !== null) return repeated(before, stored, { ...profile, reference });
    checkReplace(stored, conditions);
    const version = (stored?.version ?? 0) + 1;
    const tag = randomBytes(9).toString('base64url');
    const updatedAt = now.toISOString();
    const createdAt = stored?.createdAt ?? updatedAt;
    const expiresAt = new Date(now.getTime() + keepDays * dayMs).toISOString();
    const moments = { version, createdAt, updatedAt, expiresAt };
    const education = profile.educationLevel === undefined ? {} : { educationLevel: profile.educationLevel };
    const unresolved = profile.unresolved.map((one) => JSON.stringify(one));
    await writer.run(candidateQueries.deleteHoldings, key);
    await writer.run(candidateQueries.writeCandidate, {
      ...key,
      properties: { id: key.id, reference, tag, ...moments, ...education, unresolved },
    });
    let written = 0;
    for (let at = 0; at < rows.length; at += batch) {
      const [row] = await writer.run(candidateQueries.writeHoldings, { ...key, rows: rows.slice(at, at + batch) });
      written += row?.written ?? 0;
    }
    if (written !== rows.length) throw changed();
    await noteDone(writer, actor.tenant, once, `${stored === undefined ? 'created' : 'replaced'} ${etagOf({ version, tag })}`, now);
    await appendAudit(writer, { ...actor, action: 'write', references: [reference] }, now);
    const candidate = { reference, ...moments, profile: { reference, ...profile } };
    return { created: stored === undefined, etag: etagOf({ version, tag }), candidate };
  });
}

/** The answer of the first time, as long as what it stored is what is stored. */
function repeated(outcome: string, stored: CandidateRow | undefined, profile: CandidateProfile & { readonly reference: string }): Put {
  const [how, etag = ''] = outcome.split(' ');
  if (stored !== undefined && etagOf(stored) === etag) {
    const { reference, version, createdAt, updatedAt, expiresAt } = stored;
    return { created: how === 'created', etag, candidate: { reference, version, createdAt, updatedAt, expiresAt, profile } };
  }
  throw new PadwijzerError('write-repeated', 'this write was done, and what it stored has changed or gone since', {
    messageNl: 'dit is al geschreven, en wat er toen bewaard werd is sindsdien gewijzigd of verwijderd',
  });
}

function sameReference(inside: string | undefined, reference: string): void {
  if (inside === undefined || inside === reference) return;
  throw new PadwijzerError('input-invalid', 'the reference in the profile is another than the one asked for', {
    messageNl: 'de verwijzing in het profiel is een andere dan de gevraagde',
    errors: [
      {
        pointer: '/profile/reference',
        message: `expected "${reference}", or nothing; found ${show(inside, 'en')}`,
        messageNl: `verwacht: "${reference}", of niets; gevonden: ${show(inside, 'nl')}`,
      },
    ],
  });
}

async function loadedCatalogue({ graph }: CandidateRoom): Promise<string> {
  const [row] = await graph.read(loadQueries.readCatalogueVersion, {});
  if (row !== undefined) return row.version;
  throw new PadwijzerError('catalogue-empty', 'no catalogue is loaded yet', { messageNl: 'er is nog geen catalogus geladen' });
}

const changed = (): PadwijzerError =>
  new PadwijzerError('catalogue-changed', 'a load replaced the catalogue while this profile was checked; nothing was stored', {
    messageNl: 'de catalogus werd vervangen terwijl dit profiel werd nagekeken; er is niets bewaard',
  });
