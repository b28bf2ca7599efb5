import { noteAudit } from '../audit/append.js';
import type { Actor, AuditAction } from '../audit/entry.js';
import type { Candidate, CandidateExport, CandidateRequest } from './candidate.js';
import type { Once } from '../limits/write-done.js';
import type { Conditions } from './conditions.js';
import { deleteCandidate } from './delete-candidate.js';
import { putCandidate, type Put } from './put-candidate.js';
import { exportCandidate, getCandidate, type Tagged } from './read-candidate.js';
import type { CandidateRoom } from './room.js';

/**
 * Stored candidates of one tenant; `not-permitted` for whoever has none. Every use case throws `personal-data` or `input-invalid` for a reference it cannot take
 * and, but for `put`, `candidate-unknown` for one that is not stored or has expired.
 */
export interface Candidates {
  /** Throws `id-unknown`, `input-invalid`, `precondition-failed`, `precondition-required`, `catalogue-empty`, `catalogue-changed`. */
  put(reference: string, request: CandidateRequest, conditions?: Conditions, once?: Once): Promise<Put>;
  get(reference: string): Promise<Tagged>;
  export(reference: string): Promise<CandidateExport>;
  /** Throws `precondition-failed`. */
  delete(reference: string, conditions?: Conditions, once?: Once): Promise<void>;
}

export function candidatesOf(room: CandidateRoom, actorOf: () => Actor): Candidates {
  /** In the audit log before anybody sees it. */
  const noted = async <T>(action: AuditAction, reference: string, see: (tenant: string) => Promise<T>): Promise<T> => {
    const actor = actorOf();
    const seen = await see(actor.tenant);
    await noteAudit(room.graph, { ...actor, action, references: [reference] }, room.now);
    return seen;
  };
  return {
    put: async (reference, request, conditions, once) => putCandidate(room, actorOf(), reference, request, conditions, once),
    get: async (reference) => noted('read', reference, (tenant) => getCandidate(room, tenant, reference)),
    export: async (reference) => noted('export', reference, (tenant) => exportCandidate(room, tenant, reference)),
    delete: async (reference, conditions, once) => deleteCandidate(room, actorOf(), reference, conditions, once),
  };
}

export type { Candidate, CandidateExport, CandidateRequest, Conditions, Put, Tagged };
