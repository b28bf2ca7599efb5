import type { Graph } from '../graph/graph.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { checkIds, profileIds, type NamedId, type Nearest } from '../profiles/check-ids.js';
import type { PathSearch } from './search.js';

export type { Nearest };

/** Throws one `id-unknown` with every id of a search that the catalogue lacks or has as something else. */
export async function checkSearch(graph: Graph, search: PathSearch, nearest: Nearest, options: RunOptions): Promise<void> {
  await checkIds(graph, namedIds(search), nearest, options);
}

/** The ids of a list in a request, each at its place. */
export const listedIds = (label: string, pointer: string, ids: readonly string[], current: Pick<NamedId, 'current'> = {}): NamedId[] =>
  ids.map((id, index) => ({ id, label, pointer: `${pointer}/${index}`, ...current }));

/** Every id of a search, each at its place. */
export const namedIds = (search: Pick<PathSearch, 'profile' | 'to' | 'constraints'>): NamedId[] => [
  ...profileIds(search.profile),
  ...askedIds(search),
];

/** Every id a search names beside the profile. */
export function askedIds({ to, constraints }: Pick<PathSearch, 'to' | 'constraints'>): NamedId[] {
  return [
    ...(typeof to === 'string'
      ? [{ id: to, label: 'Function', pointer: '/to', current: true as const }]
      : listedIds('Function', '/to', to ?? [], { current: true })),
    ...listedIds('Function', '/constraints/avoid', constraints.avoid),
    ...listedIds('Function', '/constraints/via', constraints.via, { current: true }),
    ...listedIds('Branch', '/constraints/branches', constraints.branches ?? []),
  ];
}
