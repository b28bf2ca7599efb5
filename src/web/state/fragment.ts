import { grades, objectives, limitNames } from './known-values.js';
import { emptyPlan, heldLists, type Held, type HeldList, type PlanState } from './plan-state.js';

/** Names of the lists in an address: short, and readable. */
const shortNames: Readonly<Record<HeldList, string>> = {
  functions: 'function',
  competences: 'competence',
  workProcesses: 'work',
  courses: 'course',
  criteria: 'criterion',
};
const longest = 200;

/** Writes a plan as the query part of a fragment; what is as it begins is left out. */
export function writePlan(state: PlanState): string {
  const out = new URLSearchParams();
  for (const list of heldLists)
    for (const { id, evidence } of state[list]) out.append(shortNames[list], evidence === 'claimed' ? id : `${id}~${evidence}`);
  if (state.level !== null) out.set('level', state.level);
  if (state.candidate !== null) out.set('candidate', state.candidate);
  if (state.to !== null) out.set('to', state.to);
  if (state.near) out.set('near', 'yes');
  if (state.objective !== emptyPlan.objective) out.set('objective', state.objective);
  for (const [name, value] of Object.entries(state.limits)) out.set(`limit.${name}`, JSON.stringify(value));
  for (const id of state.adding) out.append('if', id);
  if (state.chosen > 0) out.set('chosen', String(state.chosen));
  return readable(out);
}

/** The text of an address, with what a fragment may hold as it is. */
export const readable = (query: URLSearchParams): string => query.toString().replaceAll('%3A', ':').replaceAll('%7E', '~');

/** Reads what `writePlan` wrote, or what somebody made of it; what makes no sense is left out, and counted. */
export function readPlan(query: string): { readonly state: PlanState; readonly unread: number } {
  const given = new URLSearchParams(query);
  let unread = 0;
  const one = <T>(value: T | null): T[] => {
    if (value !== null) return [value];
    unread += 1;
    return [];
  };
  const lists = Object.fromEntries(
    heldLists.map((list) => [list, given.getAll(shortNames[list]).flatMap((text) => one(heldIn(text)))]),
  ) as unknown as Pick<PlanState, HeldList>;
  const limits = [...given].flatMap(([name, value]) => (name.startsWith('limit.') ? one(limitIn(name.slice('limit.'.length), value)) : []));
  const objective = given.get('objective') ?? emptyPlan.objective;
  const chosen = Number(given.get('chosen') ?? 0);
  return {
    state: {
      ...emptyPlan,
      ...lists,
      level: textIn(given.get('level')),
      candidate: textIn(given.get('candidate')),
      to: textIn(given.get('to')),
      near: given.get('near') === 'yes',
      objective: objectives.find((known) => known === objective) ?? one<typeof emptyPlan.objective>(null)[0] ?? emptyPlan.objective,
      limits: Object.fromEntries(limits),
      adding: given.getAll('if').flatMap((id) => one(textIn(id))),
      chosen: Number.isInteger(chosen) && chosen >= 0 ? chosen : 0,
    },
    unread,
  };
}

/** An id or name of an address; null for none, or for more than any id is long. */
export const textIn = (value: string | null): string | null => (value === null || value === '' || value.length > longest ? null : value);

function heldIn(value: string): Held | null {
  const [id, grade = 'claimed'] = value.split('~');
  const evidence = grades.find((known) => known === grade);
  return id === undefined || textIn(id) === null || evidence === undefined ? null : { id, evidence };
}

/** The service checks the value; here it need only be a limit that exists, written as JSON. */
export function limitIn(name: string, value: string): [string, unknown] | null {
  if (!limitNames.includes(name)) return null;
  try {
    return [name, JSON.parse(value)];
  } catch {
    return null;
  }
}
