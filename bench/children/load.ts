/**
 * Loads a catalogue into the graph that GRAPH_URL names, emptied first: `load.ts seeds|esco|again|bare [DIR]`. `esco` imports beside the
 * seeds, as a service has them, `again` the same once more, and `bare` writes the same rows by one UNWIND for each label and type, and
 * nothing else. Writes milliseconds, what they went into, and most memory as JSON.
 */
import { importsIn } from '../../src/catalogue/imports.js';
import { ImportProblems } from '../../src/catalogue/import-problems.js';
import { defaultEscoSettings } from '../../src/catalogue/esco/esco-room.js';
import { openEsco } from '../../src/catalogue/esco/esco-files.js';
import { escoSource } from '../../src/catalogue/esco/esco-source.js';
import type { EdgeRow, NodeRow } from '../../src/catalogue/fingerprints.js';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { alike, sourceOfFacts } from '../../src/catalogue/part-source.js';
import { readSeeds } from '../../src/catalogue/read-seeds.js';
import { seedFacts } from '../../src/catalogue/seed-facts.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import { Graph } from '../../src/graph/graph.js';
import { mostMemory } from '../lib/child.js';
import { emptyGraph, openGraph } from '../lib/graphs.js';
import { milliseconds } from '../lib/measure.js';
import { shares, timedEngine } from '../lib/timed-engine.js';

export interface Loaded {
  readonly milliseconds: number;
  readonly writing: number;
  readonly showing: number;
  readonly deriving: number;
  readonly computing: number;
  /** processor time of this process, opening and emptying included */
  readonly processor: number;
  readonly memory: number;
  readonly rows: number;
}

const [what, folder] = process.argv.slice(2);
const opened = await openGraph(process.env);
const { engine, spent } = timedEngine(opened);
const graph = new Graph(engine);
if (what !== 'again') await emptyGraph(opened);
await engine.prepareSchema();
const loads: Record<string, () => Promise<{ milliseconds: number; rows: number }>> = { seeds, esco, again: importEsco, bare };
const load = loads[what ?? ''];
if (load === undefined) throw new Error(`expected ${Object.keys(loads).join(', ')}; got ${what}`);
const outcome = await load();
const { user, system } = process.cpuUsage();
const loaded: Loaded = { ...outcome, ...shares(spent), processor: (user + system) / 1_000, memory: mostMemory() };
process.stdout.write(JSON.stringify(loaded));
await engine.close();

async function seeds() {
  const report = await loadCatalogue(graph, seedFacts(readSeeds()));
  return { milliseconds: report.milliseconds, rows: report.created };
}

async function esco() {
  await seeds();
  spent.clear();
  return importEsco();
}

async function importEsco() {
  let rows = 0;
  const took = await milliseconds(async () => {
    rows = (await importsIn(graph).esco({ folder: folder ?? '', settings: defaultEscoSettings })).created;
  });
  return { milliseconds: took, rows };
}

async function bare() {
  const source =
    folder === undefined
      ? sourceOfFacts('seeds', seedFacts(readSeeds()))
      : await escoSource(await openEsco(folder), defaultEscoSettings, new ImportProblems());
  const nodes: NodeRow[] = [];
  const edges: EdgeRow[] = [];
  for await (const batch of source.rows(() => undefined)) {
    if ('nodes' in batch) nodes.push(...batch.nodes);
    else edges.push(...batch.edges);
  }
  return { milliseconds: await milliseconds(() => writeBare(opened, nodes, edges)), rows: nodes.length + edges.length };
}

/** What one writes who only wants the rows in: no check, no history, a transaction for each batch. */
async function writeBare(to: GraphEngine, nodes: readonly NodeRow[], edges: readonly EdgeRow[]): Promise<void> {
  for (const batch of alike(nodes, ({ label }) => label)) {
    const text = `UNWIND $rows AS row CREATE (node:${batch[0]?.label}:Fact) SET node = row.properties`;
    await to.write((transaction) => transaction.run(text, { rows: batch.map(({ properties }) => ({ properties })) }));
  }
  for (const batch of alike(edges, ({ type }) => type)) {
    const ends = 'UNWIND $rows AS row MATCH (from:Fact {id: row.from}) MATCH (to:Fact {id: row.to})';
    const text = `${ends} CREATE (from)-[edge:${batch[0]?.type}]->(to) SET edge = row.properties`;
    const rows = batch.map(({ from, to: end, properties }) => ({ from, to: end, properties }));
    await to.write((transaction) => transaction.run(text, { rows }));
  }
}
