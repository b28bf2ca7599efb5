import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { refuseExisting } from '../../files/refuse-existing.js';
import { writeStream } from '../../files/write-stream.js';
import type { Graph } from '../../graph/graph.js';
import { loadQueries } from '../../graph/queries/load.js';
import { researchQueries } from '../../graph/queries/research.js';
import type { NodeLabel } from '../facts.js';
import type { Progress } from '../load-report.js';
import { statedOf } from '../shelf.js';
import { loadedVersion, stillVersion } from '../of-one-catalogue.js';
import type { End, Head } from './snapshot-shape.js';

/** Nodes per statement, with what leaves them. */
const page = 500;

export interface Snapshot {
  readonly file: string;
  readonly catalogueVersion: string;
  readonly rulesVersion: string;
  readonly nodes: number;
  readonly edges: number;
  /** of the lines in it, as its last line says */
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Writes what the catalogue of one version states to a file that is not there yet: the same catalogue gives the same lines on every
 * engine. What is computed is left out: a load computes it, in the numbers of its own engine.
 * Throws `file-exists`, `file-unwritable`, `catalogue-empty`, `catalogue-changed`.
 */
export async function makeSnapshot(graph: Graph, file: string, progress: Progress = () => undefined): Promise<Snapshot> {
  refuseExisting(file);
  const head = await headOf(graph);
  let end: End | undefined;
  const lines = async function* (): AsyncGenerator<string> {
    const hash = createHash('sha256');
    let [nodes, edges] = [0, 0];
    for await (const { text, node, edge } of textOf(graph, head, progress)) {
      hash.update(text);
      nodes += node;
      edges += edge;
      yield text;
    }
    end = { end: true, nodes, edges, sha256: hash.digest('hex') };
    yield lineOf(end);
  };
  const zipped = createGzip();
  // what goes wrong in either is thrown where the bytes are taken
  pipeline(Readable.from(lines()), zipped, () => undefined);
  await writeStream(file, zipped);
  const { nodes, edges, sha256 } = end as unknown as End;
  const { catalogueVersion, rulesVersion } = head;
  return { file, catalogueVersion, rulesVersion, nodes, edges, sha256, bytes: (await stat(file)).size };
}

async function headOf(graph: Graph): Promise<Head & { readonly ids: readonly string[] }> {
  const version = await loadedVersion(graph, {});
  const [state] = await graph.read(loadQueries.readCatalogueState, {});
  const [loaded] = await graph.read(loadQueries.readCatalogueVersion, {});
  const ids = (await graph.read(researchQueries.listNodes, {})).map(({ id }) => id);
  await stillVersion(graph, version, {});
  return {
    format: 'padwijzer-snapshot',
    formatVersion: 1,
    catalogueVersion: version,
    rulesVersion: loaded?.rulesVersion ?? '',
    settings: state?.settings ?? '',
    parts: state?.parts ?? [],
    shelf: state?.shelf ?? [],
    nodes: ids.length,
    ids,
  };
}

interface Piece {
  readonly text: string;
  readonly node: number;
  readonly edge: number;
}

async function* textOf(graph: Graph, { ids, ...head }: Awaited<ReturnType<typeof headOf>>, progress: Progress): AsyncGenerator<Piece> {
  const pages = Array.from({ length: Math.ceil(ids.length / page) }, (_, at) => ids.slice(at * page, (at + 1) * page));
  const same = () => stillVersion(graph, head.catalogueVersion, {});
  yield { text: lineOf(head), node: 0, edge: 0 };
  for (const [at, some] of pages.entries()) {
    const rows = await graph.read(loadQueries.readNodeProperties, { ids: some });
    await same();
    const text = rows
      .map(({ label, id, properties }) => lineOf({ label, id, properties: sorted(statedOf(label as NodeLabel, properties)) }))
      .join('');
    yield { text, node: rows.length, edge: 0 };
    progress(Math.min((at + 1) * page, ids.length), ids.length, 'nodes');
  }
  for (const [at, some] of pages.entries()) {
    const all = await graph.read(loadQueries.readEdgesFrom, { ids: some });
    // computed ones have none
    const rows = all.filter(({ properties }) => typeof properties['fingerprint'] === 'string');
    await same();
    const text = rows.map(({ type, from, to, properties }) => lineOf({ type, from, to, properties: sorted(properties) })).join('');
    yield { text, node: 0, edge: rows.length };
    progress(Math.min((at + 1) * page, ids.length), ids.length, 'edges');
  }
}

const lineOf = (value: object): string => `${JSON.stringify(value)}\n`;

/** By name: engines give them in orders of their own. A property that is null is none. */
const sorted = (properties: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
