import type { Graph } from '../graph/graph.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { checkIds, profileIds, type NamedId, type Nearest } from '../profiles/check-ids.js';
import type { PathSearch } from './search.js';

export type { Nearest };

/** Throws one `id-unknown` with every id of a search that the catalogue lacks or has as something else. */
export async function checkSearch(graph: Graph, search: PathSearch, nearest: Nearest, options: RunOptions): Promise<void> {
  await checkIds(graph, namedIds(search), nearest, options);
}

function namedIds({ profile, to, constraints }: PathSearch): NamedId[] {
  const list = (label: string, pointer: string, ids: readonly string[], current: Pick<NamedId, 'current'> = {}): NamedId[] =>
    ids.map((id, index) => ({ id, label, pointer: `${pointer}/${index}`, ...current }));
  return [
    ...profileIds(profile),
    ...(typeof to === 'string'
      ? [{ id: to, label: 'Function', pointer: '/to', current: true as const }]
      : list('Function', '/to', to ?? [], { current: true })),
    ...list('Function', '/constraints/avoid', constraints.avoid),
    ...list('Function', '/constraints/via', constraints.via, { current: true }),
    ...list('Branch', '/constraints/branches', constraints.branches ?? []),
  ];
}
