import type { Graph } from '../graph/graph.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { checkIds, profileIds, type NamedId, type Nearest } from '../profiles/check-ids.js';
import type { PathSearch } from './search.js';

export type { Nearest };

/** Throws one `id-unknown` with every id of a search that the catalogue lacks or has as something else. */
export async function checkSearch(graph: Graph, search: PathSearch, nearest: Nearest, options: RunOptions): Promise<void> {
  await checkIds(graph, namedIds(search), nearest, options);
}

function namedIds(search: PathSearch): NamedId[] {
  return [...profileIds(search.profile), ...askedIds(search)];
}

const list = (label: string, pointer: string, ids: readonly string[]): NamedId[] =>
  ids.map((id, index) => ({ id, label, pointer: `${pointer}/${index}` }));

/** Every id a search names beside the profile. */
export function askedIds({ to, constraints }: Pick<PathSearch, 'to' | 'constraints'>): NamedId[] {
  return [
    ...(typeof to === 'string' ? [{ id: to, label: 'Function', pointer: '/to' }] : list('Function', '/to', to ?? [])),
    ...list('Function', '/constraints/avoid', constraints.avoid),
    ...list('Function', '/constraints/via', constraints.via),
    ...list('Branch', '/constraints/branches', constraints.branches ?? []),
  ];
}
