import { heldLists, isSomebody, type PlanState } from '../state/plan-state.js';

/** Who a search is about, as requests say it. */
export function subjectOf(state: PlanState): Record<string, unknown> {
  if (state.candidate !== null) return { candidate: state.candidate };
  const lists = heldLists.filter((list) => state[list].length > 0).map((list) => [list, state[list]]);
  return { profile: { ...(state.level === null ? {} : { educationLevel: state.level }), ...Object.fromEntries(lists) } };
}

/** The search behind an answer; null while there is nobody or nowhere to go. */
export function searchOf(state: PlanState): Record<string, unknown> | null {
  if (!isSomebody(state) || state.to === null) return null;
  return {
    ...subjectOf(state),
    to: state.to,
    objective: state.objective,
    constraints: state.limits,
    alternatives: 5,
    include: ['plan', 'agenda'],
  };
}

/** What is near, for who has no goal yet. */
export function nearbyOf(state: PlanState): Record<string, unknown> | null {
  if (!isSomebody(state) || !state.near) return null;
  return { ...subjectOf(state), constraints: state.limits, limit: 12 };
}

const listOf: Readonly<Record<string, string>> = {
  competence: 'competences',
  'work-process': 'workProcesses',
  course: 'courses',
  criterion: 'criteria',
  function: 'functions',
};

/** The same search with some things recognised as well. */
export function whatIfOf(state: PlanState): Record<string, unknown> | null {
  const search = searchOf(state);
  if (search === null || state.adding.length === 0) return null;
  const add: Record<string, string[]> = {};
  for (const id of state.adding) (add[listOf[id.split(':')[0] ?? ''] ?? 'competences'] ??= []).push(id);
  const { include: _all, ...rest } = search;
  return { ...rest, include: ['plan'], add };
}
