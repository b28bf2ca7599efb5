import { pagedLabels, type PagedLabel } from '../../exploring/labels.js';
import { readable, textIn } from './fragment.js';

export const labels = Object.keys(pagedLabels) as readonly PagedLabel[];
/** Filters a person can set; which of them a label has is told by `pagedLabels`. */
export const exploreFilters = ['branch', 'level', 'source'] as const;
export type ExploreFilter = (typeof exploreFilters)[number];

/** What is looked at: a search, and a node out of it. */
export interface ExploreState extends Readonly<Record<ExploreFilter, string | null>> {
  readonly q: string;
  readonly label: PagedLabel | null;
  readonly node: string | null;
}
export const emptyExplore: ExploreState = { q: '', label: null, branch: null, level: null, source: null, node: null };

export function writeExplore({ q, label, node, ...filters }: ExploreState): string {
  const out = new URLSearchParams();
  if (q !== '') out.set('q', q);
  if (label !== null) out.set('label', label);
  for (const name of exploreFilters) if (filters[name] !== null) out.set(name, filters[name]);
  if (node !== null) out.set('node', node);
  return readable(out);
}

/** Reads what `writeExplore` wrote; what makes no sense is left out, and counted. */
export function readExplore(query: string): { readonly state: ExploreState; readonly unread: number } {
  const given = new URLSearchParams(query);
  let unread = 0;
  const sure = <T>(name: string, read: (text: string) => T | null): T | null => {
    const text = given.get(name);
    if (text === null) return null;
    const value = read(text);
    if (value === null) unread += 1;
    return value;
  };
  const label = sure('label', (text) => labels.find((known) => known === text) ?? null);
  const level = sure('level', (text) => (/^[1-8]$/.test(text) ? text : null));
  const state = {
    q: sure('q', textIn) ?? '',
    label,
    branch: sure('branch', textIn),
    level,
    source: sure('source', textIn),
    node: sure('node', textIn),
  };
  return { state, unread };
}

/** Another label: filters it does not have go. */
export function withLabel(state: ExploreState, label: PagedLabel | null): ExploreState {
  const has = (name: ExploreFilter): boolean => label !== null && (pagedLabels[label].filters as readonly string[]).includes(name);
  const kept = Object.fromEntries(exploreFilters.map((name) => [name, has(name) ? state[name] : null]));
  return { ...state, ...kept, label, node: null };
}
