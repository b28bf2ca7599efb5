import { PadwijzerError } from '../../errors.js';
import type { Graph, GraphWriter } from '../../graph/graph.js';
import { admitAll, beginArrival, clearLeft, giveUpFor, takenOver } from '../arrival.js';
import { compute } from '../compute.js';
import type { DeriveSettings } from '../derive-steps.js';
import { readState, writeState, type Shelved } from '../catalogue-state.js';
import type { EdgeRow, NodeRow } from '../fingerprints.js';
import type { Progress } from '../load-report.js';
import { batch } from '../part-source.js';
import type { PartRecord } from '../parts.js';
import { writeEdges, writeNodes } from '../write-rows.js';
import { readSnapshot } from './read-snapshot.js';
import { invalid, type End, type Head } from './snapshot-shape.js';

/** All of ESCO takes 20 s on the slower engine; a transaction of this long is stuck. */
const longestMs = 600_000;

export interface LoadedSnapshot {
  readonly catalogueVersion: string;
  readonly rulesVersion: string;
  /** false: this catalogue was loaded already */
  readonly changed: boolean;
  readonly nodes: number;
  readonly edges: number;
  readonly sha256: string;
  readonly milliseconds: number;
}

/**
 * Reads the whole file and checks it before anything is written; then writes it out of sight, computes what
 * follows, and shows all in one small transaction:
 * readers see no catalogue or all of it. Throws `snapshot-invalid`, `file-unreadable`, and `catalogue-present` when another is loaded.
 */
export async function loadSnapshot(graph: Graph, file: string, progress: Progress = () => undefined): Promise<LoadedSnapshot> {
  const began = performance.now();
  const { head, end } = await checked(file, progress);
  await graph.engine.prepareSchema();
  const answer = (changed: boolean): LoadedSnapshot => {
    const { catalogueVersion, rulesVersion } = head;
    const { nodes, edges, sha256 } = end;
    return { catalogueVersion, rulesVersion, changed, nodes, edges, sha256, milliseconds: Math.round(performance.now() - began) };
  };
  const state = await readState((query, params) => graph.read(query, params));
  if (state?.version === head.catalogueVersion) return answer(false);
  if (state !== null) throw present(state.version, head.catalogueVersion);
  await clearLeft(graph);
  const { token, writer } = await beginArrival(graph, longestMs);
  try {
    await write(writer, file, end, progress);
    await compute(writer, JSON.parse(head.settings) as DeriveSettings, progress);
    await graph.write((own) => show(own, token, head), { timeoutMs: longestMs });
  } catch (error) {
    return giveUpFor(error, graph, { token });
  }
  return answer(true);
}

async function checked(file: string, progress: Progress): Promise<{ readonly head: Head; readonly end: End }> {
  let [head, end]: [Head | undefined, End | undefined] = [undefined, undefined];
  let nodes = 0;
  for await (const piece of readSnapshot(file)) {
    if ('head' in piece) head = piece.head;
    else if ('end' in piece) end = piece.end;
    else if ('node' in piece && (nodes += 1) % batch === 0) progress(nodes, head?.nodes ?? nodes, 'verify');
  }
  progress(1, 1, 'verify');
  // the reader throws unless both were there
  return { head: head as Head, end: end as End };
}

/** A second reading, checked like the first: a file that was replaced in between fails before it is shown. */
async function write(
  writer: GraphWriter,
  file: string,
  { nodes: allNodes, edges: allEdges, sha256 }: End,
  progress: Progress,
): Promise<void> {
  const total = allNodes + allEdges;
  let done = 0;
  let nodes: NodeRow[] = [];
  let edges: EdgeRow[] = [];
  const flush = async (): Promise<void> => {
    await writeNodes(writer, nodes, () => true);
    await writeEdges(writer, edges, () => true);
    done += nodes.length + edges.length;
    nodes = [];
    edges = [];
    progress(done, total, 'facts');
  };
  for await (const piece of readSnapshot(file)) {
    if ('node' in piece) nodes.push(piece.node);
    else if ('edge' in piece) {
      // no edge before the last node
      if (nodes.length > 0) await flush();
      edges.push(piece.edge);
    } else if ('end' in piece && piece.end.sha256 !== sha256)
      throw invalid(file, 'it was replaced while it was read', 'het is vervangen terwijl het gelezen werd');
    if (nodes.length + edges.length >= batch) await flush();
  }
  await flush();
}

async function show(writer: GraphWriter, token: string, head: Head): Promise<void> {
  const state = await readState((query, params) => writer.run(query, params));
  // another load was quicker
  if (state !== null) throw takenOver();
  await admitAll(writer, token, head.nodes);
  const parts = head.parts.map((text) => JSON.parse(text) as PartRecord);
  const shelf = head.shelf.map((text) => JSON.parse(text) as Shelved);
  await writeState(writer, parts, shelf, JSON.parse(head.settings) as DeriveSettings);
}

const present = (loaded: string, wanted: string): PadwijzerError =>
  new PadwijzerError('catalogue-present', `catalogue ${loaded} is loaded here, the snapshot is of ${wanted}; nothing was changed`, {
    messageNl: `hier is catalogus ${loaded} geladen, de momentopname is van ${wanted}; er is niets gewijzigd`,
  });
