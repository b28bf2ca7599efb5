/**
 * Imports the export for Neo4j with Neo4j's own tool and holds the database against the catalogue: `npm run check:neo4j-import [-- DIR]`.
 * The catalogue is that of GRAPH_URL (memory: when it names none; the seeds are loaded into an empty one, and ESCO from the CSV files in
 * DIR). Java 17 or 21, and Maven once, for `scripts/neo4j-local` gets the server and runs it. Ends with 1 when anything differs.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { composeServices, openEngine } from '../src/app.js';
import { defaultEscoSettings } from '../src/catalogue/esco/esco-room.js';
import { readConfig } from '../src/config.js';
import { Graph } from '../src/graph/graph.js';
import type { GraphRow } from '../src/graph/graph-engine.js';
import { asText, edgeFields, nodeFields, sayings, type FieldValue } from '../src/research/fields.js';
import { readCatalogue } from '../src/research/read-catalogue.js';
import { unpack } from './unpack.js';

const [folderOfEsco] = process.argv.slice(2);
const local = fileURLToPath(new URL('neo4j-local/neo4j-local', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'padwijzer-neo4j-'));
const home = join(folder, 'home');
const patient = { GRAPH_TIMEOUT_MS: '600000', GRAPH_DEADLINE_MS: '600000' };
const engine = await openEngine(readConfig({ GRAPH_URL: 'memory:', ...patient, ...process.env }));
const services = composeServices(engine);
const problems: string[] = [];
try {
  if ((await services.catalogueVersion()) === null) await services.load();
  if (folderOfEsco !== undefined) await services.imports.esco({ folder: folderOfEsco, settings: defaultEscoSettings });
  await exported();
  imported();
  await compared();
} finally {
  await services.close();
  rmSync(folder, { recursive: true, force: true });
}
for (const problem of problems.slice(0, 20)) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

async function exported(): Promise<void> {
  const { bytes } = await services.research.export('neo4j-csv', {});
  const zip = join(folder, 'export.zip');
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  writeFileSync(zip, Buffer.concat(parts));
  await unpack(zip, join(folder, 'csv'));
}

/** In the folder it was unpacked in, as its import.args says. */
function imported(): void {
  const jars = execFileSync(local, ['jars'], { encoding: 'utf8' }).trim().split('\n').at(-1) ?? '';
  const lib = readdirSync(jars).includes('lib') ? join(jars, 'lib') : jars;
  for (const name of ['conf', 'data', 'logs', 'import', 'plugins', 'run']) mkdirSync(join(home, name), { recursive: true });
  writeFileSync(join(home, 'conf/neo4j.conf'), '');
  const java = process.env['JAVA_HOME'] === undefined ? 'java' : join(process.env['JAVA_HOME'], 'bin/java');
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const args = ['-cp', `${lib}/*`, 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j', '@import.args'];
  const told = execFileSync(java, args, { cwd: join(folder, 'csv'), env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  console.log((/IMPORT DONE[\s\S]*?(?=Peak)/.exec(told)?.[0] ?? told).trim().replaceAll('\n', '; '));
  const report = join(folder, 'csv/import.report');
  if (readdirSync(join(folder, 'csv')).includes('import.report') && readFileSync(report, 'utf8').trim() !== '')
    problems.push(`import.report: ${readFileSync(report, 'utf8').slice(0, 500)}`);
}

async function compared(): Promise<void> {
  const started = execFileSync(local, ['start', '--bolt-port', '0', '--home', home, '--auth', 'none'], { encoding: 'utf8' });
  const uri = /^NEO4J_URI=(.*)$/m.exec(started)?.[1] ?? '';
  const other = await openEngine(readConfig({ GRAPH_URL: uri, ...patient }));
  try {
    const read = await readCatalogue(new Graph(engine), async () => [], {}, {});
    const found = await other.read('MATCH (n) RETURN labels(n) AS labels, properties(n) AS says', {});
    const wanted = new Map<string, GraphRow>();
    for await (const nodes of read.nodes())
      for (const node of nodes) wanted.set(node.id, { labels: [node.label], says: { id: node.id, ...plain(sayings(node, nodeFields)) } });
    same('nodes', new Map(found.map((row) => [(row['says'] as { id: string }).id, row])), wanted);
    const edges = await other.read('MATCH (a)-[e]->(b) RETURN a.id AS from, b.id AS to, type(e) AS type, properties(e) AS says', {});
    const all = new Map<string, GraphRow>();
    for await (const some of read.edges())
      for (const { from, to, type, ...edge } of some)
        all.set(edge.id, { from, to, type, says: plain(sayings(edge, edgeFields)) } as GraphRow);
    same('edges', new Map(edges.map((row) => [(row['says'] as { id: string }).id, row])), all);
  } finally {
    await other.close();
    execFileSync(local, ['stop', '--home', home]);
  }
}

/** As a graph keeps it: a place is a text. */
function plain(values: Record<string, FieldValue>): Record<string, FieldValue> {
  const kept = (value: FieldValue): FieldValue => (Array.isArray(value) ? value.map((item: FieldValue) => asText(item)) : value);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, kept(value)]));
}

function same(what: string, found: ReadonlyMap<string, GraphRow>, wanted: ReadonlyMap<string, GraphRow>): void {
  const before = problems.length;
  if (found.size !== wanted.size) problems.push(`${what}: expected ${wanted.size}; found ${found.size}`);
  for (const [id, row] of wanted)
    if (!isDeepStrictEqual(found.get(id), row))
      problems.push(`${id}: expected ${JSON.stringify(row)}; found ${JSON.stringify(found.get(id))}`);
  console.log(`${what}: ${wanted.size} ${problems.length === before ? 'as they are' : 'DIFFER'}`);
}
