import { mergeRequirements } from '../catalogue/browse-requirements.js';
import type { Graph } from '../graph/graph.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { exploringQueries as queries } from '../graph/queries/exploring.js';
import type { RowOf } from '../graph/query.js';
import { cursorTo, readCursor } from './cursors.js';
import type { Relation } from './relations.js';
import type { PageOf, Related } from './shapes.js';

interface Found {
  readonly owner: string;
  readonly total: number;
  /** null: a page past the end */
  readonly one: Related | null;
}

/** One page per id of what stands at the other end, all of them in one statement. */
export async function relatedTo(
  graph: Graph,
  relation: Relation,
  ids: readonly string[],
  { first, after }: { readonly first: number; readonly after?: string | undefined },
  options?: RunOptions,
): Promise<PageOf<Related>[]> {
  const list = [relation.type, relation.direction, relation.to, ...(relation.inherits ? ['inherited too'] : [])].join(' ');
  const [key = null] = readCursor(list, after) ?? [];
  const asked = { ids: [...new Set(ids)], after: key, until: first + 1 };
  const found = relation.inherits ? await required(graph, list, asked, options) : await stated(graph, list, relation, asked, options);
  const pages = new Map<string, Found[]>();
  for (const row of found) pages.set(row.owner, [...(pages.get(row.owner) ?? []), row]);
  return ids.map((id) => {
    const rows = pages.get(id) ?? [];
    const items = rows.flatMap(({ one }) => (one === null ? [] : [one]));
    return { items: items.slice(0, first), more: items.length > first, total: async () => rows[0]?.total ?? 0 };
  });
}

type Asked = { readonly ids: string[]; readonly after: string | null; readonly until: number };

async function stated(graph: Graph, list: string, relation: Relation, asked: Asked, options?: RunOptions): Promise<Found[]> {
  const { type, to: label, direction } = relation;
  const rows = await graph.read(queries.listRelated, { ...asked, type, label, direction }, options);
  return rows.map(({ owner, total, key, id, ...says }) => ({
    owner,
    total,
    one: id === null || key === null ? null : { ...says, id, cursor: cursorTo(list, key), inherited: false },
  }));
}

async function required(graph: Graph, list: string, asked: Asked, options?: RunOptions): Promise<Found[]> {
  const rows = await graph.read(queries.listOwnRequirements, asked, options);
  return rows.map(({ owner, total, id, stated: by }) => ({
    owner,
    total,
    one: id === null ? null : { ...together(owner, id, by ?? []), id, cursor: cursorTo(list, id) },
  }));
}

type Stated = NonNullable<RowOf<typeof queries.listOwnRequirements>['stated']>;

/** Stated by a specialisation and by its function, it is one requirement: the rule is that of the list of requirements. */
function together(owner: string, id: string, by: Stated): Omit<Related, 'id' | 'cursor'> {
  const rows = by.map((one) => ({ ...one, id, name: '', nameEn: null, kind: '', scheme: null }));
  const [merged] = mergeRequirements(owner, rows);
  return {
    direction: 'out',
    kind: null,
    basis: null,
    reason: null,
    weight: merged?.weight ?? null,
    essential: merged?.essential ?? null,
    weightBasis: merged?.weightBasis ?? null,
    baseOverlap: null,
    inherited: merged?.inherited ?? false,
    sources: merged?.sources ?? [],
  };
}
