import type { CohortSearch } from '../../cohorts/request.js';
import { limitIn, readable, textIn } from './fragment.js';
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
  for (const [name, value] of Object.entries(state.limits)) out.set(`limit.${name}`, JSON.stringify(value));
  return readable(out);
}

/** Reads what `writeGroup` wrote; what makes no sense is left out, and counted. */
export function readGroup(query: string): { readonly state: GroupState; readonly unread: number } {
  const given = new URLSearchParams(query);
  let unread = 0;
  const sure = <T>(value: T | null | undefined): T[] => {
    if (value !== null && value !== undefined) return [value];
    unread += 1;
    return [];
  };
  const goals = [...new Set(given.getAll('goal').flatMap((goal) => sure(textIn(goal))))];
  unread += Math.max(0, goals.length - mostGoals);
  const objective = given.get('objective') ?? emptyGroup.objective;
  const group = given.get('group');
  const limits = [...given].flatMap(([name, value]) =>
    name.startsWith('limit.') ? sure(limitIn(name.slice('limit.'.length), value)) : [],
  );
  return {
    state: {
      goals: goals.slice(0, mostGoals),
      objective: sure(cohortObjectives.find((known) => known === objective))[0] ?? emptyGroup.objective,
      planned: given.get('plan') !== 'no',
      targetGroup: group === null ? null : (sure(textIn(group))[0] ?? null),
      limits: Object.fromEntries(limits),
    },
    unread,
  };
}

/** The request of a cohort search, but for the people. */
export const groupSearch = ({ goals, objective, planned, targetGroup, limits }: GroupState): Record<string, unknown> => ({
  to: goals,
  objective,
  constraints: limits,
  include: planned ? ['plan'] : [],
  ...(targetGroup === null ? {} : { targetGroup }),
});
