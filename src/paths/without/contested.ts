import { matchClosure } from '../../catalogue/match-closure.js';
import type { RunOptions } from '../../graph/graph-engine.js';
import type { Graph } from '../../graph/graph.js';
import { loadQueries } from '../../graph/queries/load.js';
import { profileQueries } from '../../graph/queries/profiles.js';
import { withoutQueries } from '../../graph/queries/without.js';
import type { RowOf } from '../../graph/query.js';
import { readFunctionRows } from '../../profiles/read-holding-facts.js';
import { readInBatches } from '../../profiles/read-in-batches.js';
import { distinct } from '../grouped.js';
import { computeFunctions, type ChangedFunction } from './compute-functions.js';
import type { LeftOut } from './left-out.js';

export type MatchRow = RowOf<typeof profileQueries.readMatches>;

/** What of the catalogue is another without the facts left out: all that is computed from them. */
export interface Contested {
  readonly leftOut: LeftOut;
  readonly functions: ReadonlyMap<string, ChangedFunction>;
  /** competences that match otherwise, or no more */
  readonly matches: ReadonlyMap<string, MatchRow>;
}

/** Computes anew what rests on the facts left out, from the edges it was computed from, and nothing else. */
export async function contest(graph: Graph, leftOut: LeftOut, options: RunOptions): Promise<Contested> {
  const matches = await changedMatches(graph, leftOut, options);
  const touching = [...leftOut.nodes, ...leftOut.edges.flatMap(functionEnd), ...matches.keys()];
  const touched = (
    await readInBatches([...new Set(touching)], (ids) => graph.read(withoutQueries.listTouchedFunctions, { ids }, options))
  ).map((row) => row.id);
  const before = await readFunctionRows(graph, touched, options);
  // what a specialisation inherits is computed from its function
  const parents = before.flatMap((row) => (row.kind === 'specialisation' ? row.parents : []));
  const ids = distinct([...before.map((row) => row.id), ...parents]);
  const [requirements, wholes, branches, own] = await Promise.all([
    readInBatches(ids, (some) => graph.read(withoutQueries.listStatedRequirements, { ids: some }, options)),
    readInBatches(ids, (some) => graph.read(withoutQueries.listListedWholes, { ids: some }, options)),
    readInBatches(ids, (some) => graph.read(withoutQueries.listOwnBranches, { ids: some }, options)),
    readInBatches([...new Set(before.flatMap((row) => row.requires))], (some) =>
      graph.read(profileQueries.readMatches, { ids: some }, options),
    ),
  ]);
  const matchesOf = new Map([...own.map((row) => [row.id, row] as const), ...matches]);
  return { leftOut, matches, functions: computeFunctions(leftOut, before, { requirements, wholes, branches, matchesOf }) };
}

/** The function that something is computed of from an edge; of other edges nothing is computed but matches. */
function functionEnd({ type, from, to }: LeftOut['edges'][number]): string[] {
  if (type === 'PREPARES_FOR') return [to];
  return (['REQUIRES', 'PERFORMS', 'ON', 'CLASSIFIED_BY', 'SPECIALISES'] as const).some((one) => one === type) ? [from] : [];
}

async function changedMatches(graph: Graph, leftOut: LeftOut, options: RunOptions): Promise<Map<string, MatchRow>> {
  if (leftOut.nodes.size === 0 && !leftOut.edges.some(({ type }) => type === 'MATCHES')) return new Map();
  const edges = (await graph.read(loadQueries.listCompetenceMatchEdges, {}, options)).map(({ from, to, kind, basis }) => ({
    type: 'MATCHES' as const,
    from,
    to,
    properties: { kind, basis },
  }));
  const left = edges.filter(({ from, to }) => !leftOut.has('MATCHES', from, to));
  if (left.length === edges.length) return new Map();
  const now = new Map(matchClosure(left).map((row) => [row.id, row]));
  const none = (id: string): MatchRow => ({ id, sameAs: [], sameAsStated: [], closeTo: [] });
  return new Map(
    matchClosure(edges)
      .filter((row) => !same(row, now.get(row.id) ?? none(row.id)))
      .map(({ id }) => [id, now.get(id) ?? none(id)]),
  );
}

const same = (a: MatchRow, b: MatchRow): boolean =>
  (['sameAs', 'sameAsStated', 'closeTo'] as const).every((list) => a[list].join(' ') === b[list].join(' '));
