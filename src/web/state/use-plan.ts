import { useMemo } from 'preact/hooks';
import { readPlan, writePlan } from './fragment.js';
import type { PlanState } from './plan-state.js';
import { go, usePlace } from './use-place.js';

export interface PlanDesk {
  readonly state: PlanState;
  /** parts of the address that made no sense */
  readonly unread: number;
  readonly undoable: boolean;
  readonly change: (next: PlanState, how?: 'push' | 'replace') => void;
}

/** The plan in the address, and how to change it. */
export function usePlan(page: string): PlanDesk {
  const { query, depth } = usePlace();
  const { state, unread } = useMemo(() => readPlan(query), [query]);
  return { state, unread, undoable: depth > 0, change: (next, how) => go(page, writePlan(next), how) };
}
