import { pagedLabels, type PagedLabel } from '../../exploring/labels.js';
import { Reading, readable, textIn } from './fragment.js';

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
  const reading = new Reading(query);
  const state = {
    q: reading.one('q', textIn) ?? '',
    label: reading.one('label', (text) => labels.find((known) => known === text)),
    branch: reading.one('branch', textIn),
    level: reading.one('level', (text) => (/^[1-8]$/.test(text) ? text : null)),
    source: reading.one('source', textIn),
    node: reading.one('node', textIn),
  };
  return { state, unread: reading.unread };
}

/** The filters that nodes of a label have. */
export const filtersOf = (label: PagedLabel | null): ExploreFilter[] =>
  label === null ? [] : exploreFilters.filter((name) => (pagedLabels[label].filters as readonly string[]).includes(name));

/** Another label: filters it does not have go. */
export function withLabel(state: ExploreState, label: PagedLabel | null): ExploreState {
  const has = filtersOf(label);
  const kept = Object.fromEntries(exploreFilters.map((name) => [name, has.includes(name) ? state[name] : null]));
  return { ...state, ...kept, label, node: null };
}
