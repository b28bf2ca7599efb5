import { randomUUID } from 'node:crypto';
import { PadwijzerError } from '../errors.js';
import type { Graph, GraphWriter } from '../graph/graph.js';
import { writerOutOfSight } from '../graph/out-of-sight.js';
import { admitNodes, loadQueries } from '../graph/queries/load.js';
import { compute } from './compute.js';
import type { DeriveSettings } from './derive-steps.js';
import type { Progress } from './load-report.js';
import type { PartSource, RowBatch } from './part-source.js';
import { PartWork } from './part-work.js';
import { place } from './place-rows.js';

/** An import that has not written for so long was killed: its longest statement takes 5 s for ESCO. */
const quietMs = 120_000;
/** Nodes per transaction that clears up; of ESCO's one has 12 edges, some 1,500. */
const atOnce = 1_000;

/** A part written out of sight, whole and computed, that one small transaction brings in sight. */
export interface Arrival {
  readonly token: string;
  readonly work: PartWork;
  /** rows about nodes that other parts state: they wait for the transaction that shows the rest */
  readonly deferred: readonly RowBatch[];
}

/**
 * Writes a part that is not in the graph yet under labels no reader asks for, a transaction per statement: all of ESCO in one takes
 * 1.4 GB of a server's memory. Whoever is killed leaves what nobody sees, and the next load clears it up.
 */
export async function arrive(
  graph: Graph,
  source: PartSource,
  progress: Progress,
  settings: DeriveSettings,
  longestMs: number,
): Promise<Arrival> {
  const { token, writer } = await beginArrival(graph, longestMs);
  const there = new Set((await graph.read(loadQueries.readNodeFingerprints, {})).map((row) => row.id));
  const deferred: RowBatch[] = [];
  const work = new PartWork(writer, source.name, { nodes: new Map(), edges: new Map() }, []);
  try {
    for await (const rows of source.rows((done, total) => progress(done, total, 'facts'))) {
      const { now, later } = apart(rows, there);
      await place(work, now);
      if (later !== null) deferred.push(later);
    }
    await compute(writer, settings, progress);
    return { token, work, deferred };
  } catch (error) {
    return giveUpFor(error, graph, { token });
  }
}

/** Writes out of sight from here on, a transaction per statement; another that was at it cannot end any more. */
export async function beginArrival(graph: Graph, longestMs: number): Promise<{ readonly token: string; readonly writer: GraphWriter }> {
  const token = randomUUID();
  await graph.write((writer) => writer.run(loadQueries.beginArrival, { token, at: Date.now() }));
  await clear(graph);
  const writer = writerOutOfSight((work) =>
    graph.write(
      async (own) => {
        await hold(own, token);
        return work(own);
      },
      { timeoutMs: longestMs },
    ),
  );
  return { token, writer };
}

/** Rows about what is in the graph already, apart from the others. */
function apart(rows: RowBatch, there: ReadonlySet<string>): { readonly now: RowBatch; readonly later: RowBatch | null } {
  if ('nodes' in rows) {
    const later = rows.nodes.filter((row) => there.has(row.id));
    return {
      now: { nodes: later.length === 0 ? rows.nodes : rows.nodes.filter((row) => !there.has(row.id)) },
      later: later.length === 0 ? null : { nodes: later },
    };
  }
  const waits = (row: { from: string; to: string }): boolean => there.has(row.from) || there.has(row.to);
  const later = rows.edges.filter(waits);
  return {
    now: { edges: later.length === 0 ? rows.edges : rows.edges.filter((row) => !waits(row)) },
    later: later.length === 0 ? null : { edges: later },
  };
}

/** Brings it in sight, within the transaction of the load. Throws `graph-conflict` when another import took over meanwhile. */
export async function admit(writer: GraphWriter, { token, work }: Arrival): Promise<void> {
  await admitAll(writer, token, work.known.nodes.size);
}

/** The same for so many nodes, all there are. */
export async function admitAll(writer: GraphWriter, token: string, nodes: number): Promise<void> {
  await hold(writer, token);
  let admitted = 0;
  for (const query of Object.values(admitNodes)) admitted += (await writer.run(query, {}))[0]?.admitted ?? 0;
  if (admitted !== nodes) throw takenOver();
  await writer.run(loadQueries.endArrival, { token });
}

/** Clears up and throws on: what went wrong is what the caller must hear, and what cannot be cleared now the next load clears. */
export async function giveUpFor(error: unknown, graph: Graph, { token }: Pick<Arrival, 'token'>): Promise<never> {
  await giveUp(graph, token).catch(() => undefined);
  throw error;
}

async function giveUp(graph: Graph, token: string): Promise<void> {
  await graph.write((writer) => hold(writer, token));
  await clear(graph);
  await graph.write((writer) => writer.run(loadQueries.endArrival, { token }));
}

/** Clears up what an import left that was killed. */
export async function clearLeft(graph: Graph): Promise<void> {
  const [left] = await graph.read(loadQueries.readArrival, {});
  const token = left?.token ?? null;
  if (token === null || Date.now() - (left?.at ?? 0) <= quietMs) return;
  await giveUp(graph, token);
}

async function clear(graph: Graph): Promise<void> {
  for (;;) {
    const [row] = await graph.write((writer) => writer.run(loadQueries.deleteArriving, { limit: atOnce }));
    if ((row?.deleted ?? 0) < atOnce) return;
  }
}

async function hold(writer: GraphWriter, token: string): Promise<void> {
  if ((await writer.run(loadQueries.holdArrival, { token, at: Date.now() })).length === 0) throw takenOver();
}

export function takenOver(): PadwijzerError {
  return new PadwijzerError('graph-conflict', 'another load or import changed the catalogue meanwhile; nothing was changed by this one', {
    messageNl: 'een andere keer laden of inlezen wijzigde intussen de catalogus; deze heeft niets gewijzigd',
  });
}
