import type { Graph } from '../graph/graph.js';
import { browseQueries as queries } from '../graph/queries/browse.js';
import type { Collection, Item, ListRequest, Page } from './browse.js';
import { foldText } from './fingerprints.js';

/** Folded as `searchText` was, so that case and accents do not matter. */
export function words(q = ''): string[] {
  return foldText(q)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** How the JSON text of a place names its source; the closing quote keeps ids that begin alike apart. */
export function sourceMark(id: string): string {
  return `"source":${JSON.stringify(id)}`;
}

type Listed = Item & { readonly total: number };

async function rows(graph: Graph, collection: Collection, request: ListRequest, from: number, until: number): Promise<readonly Listed[]> {
  const { filters } = request;
  const text = (name: string): string | null => (filters[name] === undefined ? null : String(filters[name]));
  const level = filters['level'] === undefined ? null : Number(filters['level']);
  const source = filters['source'] === undefined ? null : sourceMark(String(filters['source']));
  const page = { words: words(request.q), from, until };
  switch (collection) {
    case 'functions':
      return nameBranches(
        graph,
        await graph.read(queries.listFunctions, { ...page, kind: text('kind'), branch: text('branch'), level, source }),
      );
    case 'competences':
      return graph.read(queries.listCompetences, { ...page, kind: text('kind'), scheme: text('scheme'), source });
    case 'work-processes':
      return graph.read(queries.listWorkProcesses, { ...page, function: text('function'), source });
    case 'courses':
      return graph.read(queries.listCourses, {
        ...page,
        kind: text('kind'),
        level,
        status: text('status'),
        function: text('function'),
        source,
      });
    case 'branches':
      return graph.read(queries.listBranches, { ...page, source });
    case 'target-groups':
      return graph.read(queries.listTargetGroups, { ...page, source });
    case 'sources':
      return graph.read(queries.listSources, { ...page, kind: text('kind') });
  }
}

/** One page; the rows of a page carry the total, so only a page past the end takes a second statement. */
export async function listPage(graph: Graph, collection: Collection, request: ListRequest): Promise<Page> {
  const { page, pageSize } = request;
  const found = await rows(graph, collection, request, (page - 1) * pageSize, page * pageSize);
  const counted = found.length === 0 && page > 1 ? await rows(graph, collection, request, 0, 1) : found;
  return { items: found.map(({ total: _total, ...item }) => item), page, pageSize, total: counted[0]?.total ?? 0 };
}

/** Branch ids on functions -> branches with their names, in one statement for all of them. */
export async function nameBranches<T extends { readonly branches: readonly string[] }>(graph: Graph, functions: readonly T[]) {
  const ids = [...new Set(functions.flatMap(({ branches }) => branches))];
  const named = new Map((ids.length === 0 ? [] : await graph.read(queries.nameBranches, { ids })).map((branch) => [branch.id, branch]));
  return functions.map((one) => ({ ...one, branches: one.branches.flatMap((id) => named.get(id) ?? []) }));
}
