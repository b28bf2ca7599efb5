import type { CohortSearch } from '../../cohorts/request.js';
import { Reading, readable, textIn, writeLimits } from './fragment.js';
import { cohortObjectives } from './known-values.js';
import type { Limits } from './plan-state.js';

/** What is asked of a group. Who is in it is a file in memory, and in no address. */
export interface GroupState {
  readonly goals: readonly string[];
  readonly objective: CohortSearch['objective'];
  /** hours and courses too */
  readonly planned: boolean;
  readonly targetGroup: string | null;
  readonly limits: Limits;
}

export const emptyGroup: GroupState = { goals: [], objective: 'shortest', planned: true, targetGroup: null, limits: {} };
/** As many as the service takes. */
export const mostGoals = 10;

/** Writes a group as the query part of a fragment; what is as it begins is left out. */
export function writeGroup(state: GroupState): string {
  const out = new URLSearchParams();
  for (const goal of state.goals) out.append('goal', goal);
  if (state.objective !== emptyGroup.objective) out.set('objective', state.objective);
  if (!state.planned) out.set('plan', 'no');
  if (state.targetGroup !== null) out.set('group', state.targetGroup);
  writeLimits(out, state.limits);
  return readable(out);
}

/** Reads what `writeGroup` wrote; what makes no sense is left out, and counted. */
export function readGroup(query: string): { readonly state: GroupState; readonly unread: number } {
  const reading = new Reading(query);
  const goals = [...new Set(reading.all('goal', textIn))];
  const state: GroupState = {
    goals: goals.slice(0, mostGoals),
    objective: reading.one('objective', (text) => cohortObjectives.find((known) => known === text)) ?? emptyGroup.objective,
    planned: reading.given.get('plan') !== 'no',
    targetGroup: reading.one('group', textIn),
    limits: reading.limits(),
  };
  return { state, unread: reading.unread + Math.max(0, goals.length - mostGoals) };
}

/** The request of a cohort search, but for the people. */
export const groupSearch = ({ goals, objective, planned, targetGroup, limits }: GroupState): Record<string, unknown> => ({
  to: goals,
  objective,
  constraints: limits,
  include: planned ? ['plan'] : [],
  ...(targetGroup === null ? {} : { targetGroup }),
});
