/**
 * Reads every export back with the readers people use: `npm run check:exports [-- DIR]`. Writes them with `padwijzer export` from the graph
 * that GRAPH_URL names (memory: when it names none; the seeds are loaded into an empty one, and ESCO from the CSV files in DIR) into a folder
 * of its own, and runs `tests/research/python/check_exports.py` on it with PYTHON (python3), which needs the packages of
 * `tests/research/python/requirements.txt`. Ends with 1 when anything differs, 2 when Python or a package of it is not there.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeServices, openEngine } from '../src/app.js';
import { defaultEscoSettings } from '../src/catalogue/esco/esco-room.js';
import { run } from '../src/cli/run.js';
import { readConfig } from '../src/config.js';
import { Graph } from '../src/graph/graph.js';
import { edgeFields, nodeFields, sayings } from '../src/research/fields.js';
import { formatNames } from '../src/research/formats.js';
import { readCatalogue } from '../src/research/read-catalogue.js';

const [folderOfEsco] = process.argv.slice(2);
const python = process.env['PYTHON'] ?? 'python3';
const packages = ['networkx', 'numpy', 'pandas', 'pyarrow', 'pyshacl', 'rdflib'];
const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const lacking = spawnSync(
  python,
  ['-c', `import importlib.util as u; print(*[p for p in ${JSON.stringify(packages)} if u.find_spec(p) is None])`],
  {
    encoding: 'utf8',
  },
);
if (lacking.error !== undefined || lacking.status !== 0 || lacking.stdout.trim() !== '') {
  const why = lacking.error?.message ?? (lacking.stdout.trim() === '' ? lacking.stderr : `it lacks ${lacking.stdout.trim()}`);
  console.error(
    `${python}: ${why}\nInstall them: ${python} -m pip install -r tests/research/python/requirements.txt; PYTHON names another Python.`,
  );
  process.exit(2);
}

const engine = await openEngine(
  readConfig({ GRAPH_URL: 'memory:', GRAPH_TIMEOUT_MS: '600000', GRAPH_DEADLINE_MS: '600000', ...process.env }),
);
const services = composeServices(engine);
const folder = mkdtempSync(join(tmpdir(), 'padwijzer-exports-'));
try {
  if ((await services.catalogueVersion()) === null) await services.load();
  if (folderOfEsco !== undefined) await services.imports.esco({ folder: folderOfEsco, settings: defaultEscoSettings });
  for (const format of formatNames) {
    const began = performance.now();
    const world = {
      services: async () => ({ ...services, close: async () => undefined }),
      stdout: process.stdout,
      stderr: { write: () => true },
    };
    const exit = await run(['export', format, '--out', join(folder, format)], { ...world, stdin: process.stdin, env: {} });
    if (exit !== 0) throw new Error(`padwijzer export ${format} ended with ${exit}`);
    console.log(`${format}: ${Math.round(performance.now() - began)} ms`);
  }
  await writeExpected();
  copyFileSync(at('standards/skos-ap-nl.ttl'), join(folder, 'skos-ap-nl.ttl'));
  const { status } = spawnSync(python, [at('tests/research/python/check_exports.py'), folder], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  await services.close();
  rmSync(folder, { recursive: true, force: true });
}

/** What the files must say, straight from the statements. */
async function writeExpected(): Promise<void> {
  const read = await readCatalogue(new Graph(engine), async () => [], {}, {});
  const [nodes, edges]: [object[], object[]] = [[], []];
  for await (const page of read.nodes())
    nodes.push(...page.map((node) => ({ id: node.id, label: node.label, ...sayings(node, nodeFields) })));
  for await (const page of read.edges())
    edges.push(...page.map((edge) => ({ from: edge.from, to: edge.to, type: edge.type, ...sayings(edge, edgeFields) })));
  const { catalogueVersion, licence } = read.about;
  writeFileSync(join(folder, 'expected.json'), JSON.stringify({ catalogueVersion, licence, nodes, edges }));
}
