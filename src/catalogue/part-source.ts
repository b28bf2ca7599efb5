import type { GraphValue } from '../graph/graph-engine.js';
import type { CatalogueFacts } from './facts.js';
import { rowsOf, type EdgeRow, type NodeRow } from './fingerprints.js';
import type { PartName } from './part-name.js';

/** Rows of one label or type: one statement takes them. */
export type RowBatch = { readonly nodes: readonly NodeRow[] } | { readonly edges: readonly EdgeRow[] };

/** Told of work done on the input and how much there is, in whatever it is measured by. */
export type ReadProgress = (done: number, total: number) => void;

/** A part of the catalogue as it is to be, to be read once or, after a conflict between writers, again. */
export interface PartSource {
  readonly name: PartName;
  readonly dataVersion: string | null;
  readonly settings: Readonly<Record<string, GraphValue>>;
  /** hash of the input, where comparing that saves reading it all; null: its facts are compared */
  readonly digest: string | null;
  /** Too much for one transaction of a server: written out of sight first where nothing of it is loaded yet. */
  readonly large?: true;
  /** All nodes before the first edge; edges only between nodes of the catalogue. */
  rows(progress: ReadProgress): AsyncIterable<RowBatch>;
  /** What no longer stands in it stays, marked, with what replaced it; absent: it goes. Asked after the last row. */
  readonly replacements?: () => ReadonlyMap<string, string>;
  /** Facts per source id. Asked after the last row. */
  readonly factsPerSource: () => Readonly<Record<string, number>>;
}

/** Facts per statement: large enough to be fast, small enough to show progress. */
export const batch = 5_000;

/** A whole part that is in memory already. */
export function sourceOfFacts(name: PartName, facts: CatalogueFacts): PartSource {
  const { nodes, edges } = rowsOf(facts, name);
  return {
    name,
    dataVersion: null,
    settings: {},
    digest: null,
    async *rows(progress) {
      const total = nodes.length + edges.length;
      let done = 0;
      const tell = (count: number): void => progress((done += count), total);
      for (const slice of alike(nodes, (node) => node.label)) {
        yield { nodes: slice };
        tell(slice.length);
      }
      for (const slice of alike(edges, (edge) => edge.type)) {
        yield { edges: slice };
        tell(slice.length);
      }
    },
    factsPerSource: () => factsPerSource(facts),
  };
}

/** Items of one kind together, at most a batch at a time. */
export function alike<T>(items: readonly T[], kindOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const kind = kindOf(item);
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [item]);
    else group.push(item);
  }
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / batch) }, (_, at) => group.slice(at * batch, (at + 1) * batch)),
  );
}

function factsPerSource(facts: CatalogueFacts): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const fact of [...facts.nodes, ...facts.edges]) {
    for (const source of new Set(fact.sources.map((one) => one.source))) counts[source] = (counts[source] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
