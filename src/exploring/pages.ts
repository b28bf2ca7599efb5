import { sourceMark, words } from '../catalogue/browse-lists.js';
import type { Graph } from '../graph/graph.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { countQueries, exploringQueries as queries, pageQueries } from '../graph/queries/exploring.js';
import { pagedLabels, type PageFilter, type PagedLabel } from '../graph/queries/paged-labels.js';
import { cursorTo, readCursor } from './cursors.js';
import type { ListAsked, SearchAsked, StepsAsked } from './requests.js';
import type { PageOf, Placed, Step } from './shapes.js';

/** Filters as a statement takes them: every one it knows, null where none was asked for. */
function filtersIn(label: PagedLabel, asked: ListAsked): Record<string, string | number | null> {
  const value = (name: PageFilter): string | number | null => {
    const given = asked[name] ?? null;
    return name === 'source' && given !== null ? sourceMark(String(given)) : given;
  };
  return Object.fromEntries(pagedLabels[label].filters.map((name) => [name, value(name)]));
}

export async function pageOf(graph: Graph, label: PagedLabel, asked: ListAsked, options?: RunOptions): Promise<PageOf<Placed>> {
  const list = pagedLabels[label].plural;
  const matching = { words: words(textOf(asked['q'])), ...filtersIn(label, asked) };
  const [name = null, id = null] = readCursor(list, textOf(asked['after'])) ?? [];
  const rows = await graph.read(pageQueries[label], { ...matching, afterName: name, afterId: id, most: asked.first + 1 } as never, options);
  const total = async () => (await graph.read(countQueries[label], matching as never, options))[0]?.total ?? 0;
  return paged(list, rows, asked.first, total);
}

const textOf = (value: string | number | undefined): string | undefined => (value === undefined ? undefined : String(value));

export async function searchIn(graph: Graph, asked: SearchAsked, options?: RunOptions): Promise<PageOf<Placed>> {
  const labels = Object.fromEntries((asked.labels ?? Object.keys(pagedLabels)).map((label) => [label, true as const]));
  const matching = { words: words(asked.q), labels };
  const [name = null, id = null] = readCursor('search', asked.after) ?? [];
  const rows = await graph.read(queries.searchNodes, { ...matching, afterName: name, afterId: id, most: asked.first + 1 }, options);
  return paged('search', rows, asked.first, async () => (await graph.read(queries.countFoundNodes, matching, options))[0]?.total ?? 0);
}

export async function stepsIn(graph: Graph, asked: StepsAsked, options?: RunOptions): Promise<PageOf<Step>> {
  const matching = { from: asked.from ?? null, to: asked.to ?? null, basis: asked.basis ?? null };
  const [from = null, to = null] = readCursor('steps', asked.after) ?? [];
  const rows = await graph.read(queries.pageSteps, { ...matching, afterFrom: from, afterTo: to, most: asked.first + 1 }, options);
  const items = rows.slice(0, asked.first).map((row) => ({ ...row, cursor: cursorTo('steps', row.from, row.to) }));
  const total = async () => (await graph.read(queries.countSteps, matching, options))[0]?.total ?? 0;
  return { items, more: rows.length > asked.first, total };
}

function paged(
  list: string,
  rows: readonly { readonly id: string; readonly name: string }[],
  first: number,
  total: () => Promise<number>,
): PageOf<Placed> {
  const items = rows.slice(0, first).map(({ id, name }) => ({ id, cursor: cursorTo(list, name, id) }));
  return { items, more: rows.length > first, total };
}
