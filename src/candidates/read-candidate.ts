import { PadwijzerError } from '../errors.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { candidateQueries } from '../graph/queries/candidates.js';
import type { RowOf } from '../graph/query.js';
import type { CandidateProfile } from '../profiles/profile.js';
import type { Candidate, CandidateExport, Unresolved } from './candidate.js';
import { etagOf } from './conditions.js';
import { heldOf, profileOf, type HoldingRow } from './holding-rows.js';
import { candidateUnknown, readReference } from './reference.js';
import { keyOf, type CandidateRoom } from './room.js';

export type CandidateRow = RowOf<typeof candidateQueries.readCandidate>;

/** A candidate and the tag of this version of it. */
export interface Tagged {
  readonly candidate: Candidate;
  readonly etag: string;
}

/** An expired candidate is as gone as one that was purged. */
export const current = <R extends CandidateRow>(row: R | undefined, now: Date): R | undefined =>
  row !== undefined && row.expiresAt > now.toISOString() ? row : undefined;

export async function getCandidate(room: CandidateRoom, tenant: string, reference: string): Promise<Tagged> {
  const { row, holdings } = await readWhole(room, tenant, readReference(reference));
  const { version, createdAt, updatedAt, expiresAt, educationLevel } = row;
  const profile = profileOf(row.reference, educationLevel, holdings, unresolvedOf(row));
  return { candidate: { reference: row.reference, version, createdAt, updatedAt, expiresAt, profile }, etag: etagOf(row) };
}

/** The profile a request means by `candidate`; the error names that place. */
export async function storedProfile(
  room: CandidateRoom,
  tenant: string,
  reference: string,
  options?: RunOptions,
): Promise<CandidateProfile> {
  const { row, holdings } = await readWhole(room, tenant, readReference(reference, '/candidate'), '/candidate', options);
  return profileOf(row.reference, row.educationLevel, holdings, unresolvedOf(row));
}

export async function exportCandidate(room: CandidateRoom, tenant: string, reference: string): Promise<CandidateExport> {
  const { row, holdings } = await readWhole(room, tenant, readReference(reference));
  const { tag: _tag, ...data } = row;
  return {
    format: 'padwijzer-candidate',
    formatVersion: 1,
    exportedAt: room.now().toISOString(),
    tenant,
    ...data,
    holdings: holdings.map(exportedHolding),
    unresolved: unresolvedOf(row),
  };
}

function exportedHolding({ name, nameEn, ...row }: HoldingRow): CandidateExport['holdings'][number] {
  const { list, position, id, ...rest } = heldOf(row);
  return { list, position, id, name, nameEn, ...rest };
}

export const unresolvedOf = (row: CandidateRow): Unresolved[] => row.unresolved.map((text) => JSON.parse(text) as Unresolved);

/** Two statements, so a writer may come in between: then both are asked again. */
async function readWhole(
  { graph, now }: CandidateRoom,
  tenant: string,
  reference: string,
  place?: string,
  options?: RunOptions,
): Promise<{ row: CandidateRow; holdings: HoldingRow[] }> {
  const key = keyOf(tenant, reference);
  const head = async () => current((await graph.read(candidateQueries.readCandidate, key, options))[0], now());
  let row = await head();
  for (let turn = 0; turn < 10; turn += 1) {
    if (row === undefined) throw candidateUnknown(reference, place);
    const holdings = await graph.read(candidateQueries.listHoldings, key, options);
    const after = await head();
    if (after !== undefined && etagOf(after) === etagOf(row)) return { row, holdings };
    row = after;
  }
  throw new PadwijzerError('graph-conflict', 'the candidate was written each time it was read', {
    messageNl: 'de kandidaat werd bij elke lezing weer gewijzigd',
  });
}
