import { grades, objectives, limitNames } from './known-values.js';
import { emptyPlan, heldLists, type Held, type HeldList, type Limits, type PlanState } from './plan-state.js';

/** Names of the lists in an address: short, and readable. */
const shortNames: Readonly<Record<HeldList, string>> = {
  functions: 'function',
  competences: 'competence',
  workProcesses: 'work',
  courses: 'course',
  criteria: 'criterion',
};
const longest = 200;
/** Before the name of a limit. */
const limitMark = 'limit.';

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
  writeLimits(out, state.limits);
  for (const id of state.adding) out.append('if', id);
  if (state.chosen > 0) out.set('chosen', String(state.chosen));
  return readable(out);
}

export function writeLimits(out: URLSearchParams, limits: Limits): void {
  for (const [name, value] of Object.entries(limits)) out.set(`${limitMark}${name}`, JSON.stringify(value));
}

/** The text of an address, with what a fragment may hold as it is. */
export const readable = (query: URLSearchParams): string => query.toString().replaceAll('%3A', ':').replaceAll('%7E', '~');

/** Reads an address part by part; what makes no sense is left out, and counted. */
export class Reading {
  readonly given: URLSearchParams;
  unread = 0;
  constructor(query: string) {
    this.given = new URLSearchParams(query);
  }

  /** What could be made of a part, or nothing. */
  sure<T>(value: T | null | undefined): T[] {
    if (value !== null && value !== undefined) return [value];
    this.unread += 1;
    return [];
  }

  /** A part that may be absent. */
  one<T>(name: string, read: (text: string) => T | null | undefined): T | null {
    const text = this.given.get(name);
    return text === null ? null : (this.sure(read(text))[0] ?? null);
  }

  all<T>(name: string, read: (text: string) => T | null): T[] {
    return this.given.getAll(name).flatMap((text) => this.sure(read(text)));
  }

  limits(): Limits {
    const named = [...this.given].filter(([name]) => name.startsWith(limitMark));
    return Object.fromEntries(named.flatMap(([name, value]) => this.sure(limitIn(name.slice(limitMark.length), value))));
  }
}

/** Reads what `writePlan` wrote, or what somebody made of it. */
export function readPlan(query: string): { readonly state: PlanState; readonly unread: number } {
  const reading = new Reading(query);
  const { given } = reading;
  const lists = Object.fromEntries(heldLists.map((list) => [list, reading.all(shortNames[list], heldIn)])) as unknown as Pick<
    PlanState,
    HeldList
  >;
  const chosen = Number(given.get('chosen') ?? 0);
  const state: PlanState = {
    ...emptyPlan,
    ...lists,
    level: textIn(given.get('level')),
    candidate: textIn(given.get('candidate')),
    to: textIn(given.get('to')),
    near: given.get('near') === 'yes',
    objective: reading.one('objective', (text) => objectives.find((known) => known === text)) ?? emptyPlan.objective,
    limits: reading.limits(),
    adding: reading.all('if', textIn),
    chosen: Number.isInteger(chosen) && chosen >= 0 ? chosen : 0,
  };
  return { state, unread: reading.unread };
}

/** An id or name of an address; null for none, or for more than any id is long. */
export const textIn = (value: string | null): string | null => (value === null || value === '' || value.length > longest ? null : value);

function heldIn(value: string): Held | null {
  const [id, grade = 'claimed'] = value.split('~');
  const evidence = grades.find((known) => known === grade);
  return id === undefined || textIn(id) === null || evidence === undefined ? null : { id, evidence };
}

/** The service checks the value; here it need only be a limit that exists, written as JSON. */
function limitIn(name: string, value: string): [string, unknown] | null {
  if (!limitNames.includes(name)) return null;
  try {
    return [name, JSON.parse(value)];
  } catch {
    return null;
  }
}
