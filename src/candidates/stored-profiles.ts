import { PadwijzerError } from '../errors.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { candidateQueries } from '../graph/queries/candidates.js';
import type { CandidateProfile } from '../profiles/profile.js';
import { readInBatches } from '../profiles/read-in-batches.js';
import { etagOf } from './conditions.js';
import { profileOf, type HoldingRow } from './holding-rows.js';
import { current, storedProfile, unresolvedOf, type CandidateRow } from './read-candidate.js';
import { keyOf, type CandidateRoom } from './room.js';

/** Candidates per statement: each may hold thousands of things. */
const candidateBatch = 100;

/** Profiles of many stored candidates in three statements, by reference; who is not stored, or has expired, is left out. */
export async function storedProfiles(
  room: CandidateRoom,
  tenant: string,
  references: readonly string[],
  options: RunOptions = {},
): Promise<ReadonlyMap<string, CandidateProfile>> {
  const { graph, now } = room;
  const ids = references.map((reference) => keyOf(tenant, reference).id);
  const heads = async () => {
    const rows = await readInBatches(ids, (some) => graph.read(candidateQueries.readCandidates, { tenant, ids: some }, options));
    return new Map(rows.flatMap((row) => (current(row, now()) === undefined ? [] : [[row.id, row]])));
  };
  const before = await heads();
  const rows = await readInBatches(
    [...before.keys()],
    (some) => graph.read(candidateQueries.listManyHoldings, { tenant, ids: some }, options),
    candidateBatch,
  );
  const after = await heads();
  const holdings = new Map<string, HoldingRow[]>([...before.keys()].map((id) => [id, []]));
  for (const { candidate, ...row } of rows) holdings.get(candidate)?.push(row);
  const profiles = new Map<string, CandidateProfile>();
  for (const [id, row] of after) {
    const profile = await whole(id, row);
    if (profile !== null) profiles.set(row.reference, profile);
  }
  return profiles;

  /** A writer may have come in between: then this one is read again by itself. */
  async function whole(id: string, row: CandidateRow): Promise<CandidateProfile | null> {
    const read = before.get(id);
    if (read !== undefined && etagOf(read) === etagOf(row))
      return profileOf(row.reference, row.educationLevel, holdings.get(id) ?? [], unresolvedOf(row));
    try {
      return await storedProfile(room, tenant, row.reference, options);
    } catch (error) {
      if (error instanceof PadwijzerError && error.code === 'candidate-unknown') return null;
      throw error;
    }
  }
}
