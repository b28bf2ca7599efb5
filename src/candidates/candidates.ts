import type { Candidate, CandidateExport, CandidateRequest } from './candidate.js';
import type { Conditions } from './conditions.js';
import { deleteCandidate, purgeCandidates } from './delete-candidate.js';
import { putCandidate, type Put } from './put-candidate.js';
import { exportCandidate, getCandidate, type Tagged } from './read-candidate.js';
import type { CandidateRoom } from './room.js';

/**
 * Stored candidates of one tenant. Every use case throws `personal-data` or `input-invalid` for a reference it cannot take
 * and, but for `put`, `candidate-unknown` for one that is not stored or has expired.
 */
export interface Candidates {
  /** Throws `id-unknown`, `input-invalid`, `precondition-failed`, `precondition-required`, `catalogue-empty`, `catalogue-changed`. */
  put(reference: string, request: CandidateRequest, conditions?: Conditions): Promise<Put>;
  get(reference: string): Promise<Tagged>;
  export(reference: string): Promise<CandidateExport>;
  /** Throws `precondition-failed`. */
  delete(reference: string, conditions?: Conditions): Promise<void>;
  /** Deletes what has expired, of every tenant; how many there were. */
  purge(): Promise<number>;
}

export function candidatesOf(room: CandidateRoom, tenant: string): Candidates {
  return {
    put: (reference, request, conditions) => putCandidate(room, tenant, reference, request, conditions),
    get: (reference) => getCandidate(room, tenant, reference),
    export: (reference) => exportCandidate(room, tenant, reference),
    delete: (reference, conditions) => deleteCandidate(room, tenant, reference, conditions),
    purge: () => purgeCandidates(room),
  };
}

export type { Candidate, CandidateExport, CandidateRequest, Conditions, Put, Tagged };
