/**
 * How long the Cypher road takes on ESCO beside networkx: a whole `findPaths`, p50 and p95 in milliseconds for paths of up to 1 to 4
 * steps. `npm run bench:cypher -- FOLDER` with the English CSV files of ESCO, on the engine that GRAPH_URL names (memory: when it names
 * none); a table, or JSON with --json. PAIRS says how many pairs, ROUNDS how often each is asked after a first round that warms up: the
 * fastest counts, also for networkx, so that what else the machine does counts less. PYTHON is the Python that has networkx; without it
 * nothing is compared.
 */
import { openEngine } from '../src/app.js';
import { loadCatalogue } from '../src/catalogue/load-catalogue.js';
import { readLevels } from '../src/catalogue/read-seeds.js';
import { readConfig } from '../src/config.js';
import { Graph } from '../src/graph/graph.js';
import { loadQueries } from '../src/graph/queries/load.js';
import { billionths } from '../src/paths/billionths.js';
import { findPaths } from '../src/paths/find-paths.js';
import type { FoundPath } from '../src/paths/found-path.js';
import { NetworkSource } from '../src/paths/projection/network-source.js';
import { searchPaths } from '../src/paths/search-paths.js';
import { simplePaths, type Answer } from './baselines/simple-paths.js';
import { escoFacts } from './esco-facts.js';
import { pairsWithin } from './pairs.js';
import { figures, fastest } from './quantiles.js';
import { readNetwork } from './read-network.js';
import { preparedCase, type Prepared } from './road-cases.js';

const pairs = Number(process.env['PAIRS'] ?? 100);
const rounds = Number(process.env['ROUNDS'] ?? 3);
const alternatives = 3;
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const graph = new Graph(await openEngine(readConfig({ GRAPH_URL: 'memory:', ...process.env })));
await graph.engine.prepareSchema();
if ((await graph.read(loadQueries.readCatalogueVersion, {})).length === 0) {
  if (folder === undefined) throw new Error('the graph holds no catalogue: name the folder of ESCO CSV files to load');
  await loadCatalogue(graph, await escoFacts(folder));
}
const room = {
  graph,
  levels: readLevels(),
  nearest: () => Promise.resolve([]),
  networks: new NetworkSource(graph),
  road: 'cypher' as const,
};
const network = await readNetwork(graph);

/** Longest path asked for, and within how many steps the two are joined: near ones have the most paths between them. */
const lengths = [
  { steps: 1, within: 1 },
  { steps: 2, within: 2 },
  { steps: 3, within: 3 },
  { steps: 4, within: 4 },
  { steps: 4, within: 3 },
];

const sameAs = (answer: Answer, found: readonly FoundPath[]): boolean => {
  const best = found.map((path) => ({ functions: path.functions, weakest: path.weakest === null ? -1 : billionths(path.weakest) }));
  return JSON.stringify(answer.best) === JSON.stringify(best);
};

async function measured({ steps, within }: (typeof lengths)[number]) {
  const cases = pairsWithin(network, within, pairs).map(([start, goal]) => ({ start, goal, steps }));
  const answers = simplePaths(network, cases, alternatives, rounds);
  const prepared: Prepared[] = [];
  for (const one of cases) prepared.push(await preparedCase(room, one, alternatives));
  const found: FoundPath[][] = [];
  const works: Record<string, (one: Prepared, at: number) => Promise<unknown>> = {
    findPaths: async ({ question }, at) => (found[at] = await findPaths(graph, question, {})),
    findPathsWithEntry: ({ withEntry }) => findPaths(graph, withEntry, {}),
    searchPaths: ({ search }) => searchPaths(room, search),
  };
  const times = Object.entries(works).map(([name, work]) => ({ name, work, of: prepared.map((): number[] => []) }));
  for (let round = -1; round < rounds; round += 1) {
    for (const [at, one] of prepared.entries()) {
      for (const { work, of } of times) {
        const began = performance.now();
        await work(one, at);
        if (round >= 0) of[at]?.push(performance.now() - began);
      }
    }
  }
  return {
    steps,
    within,
    paths: answers?.reduce((sum, answer) => sum + answer.paths, 0) ?? null,
    different: answers?.filter((answer, at) => !sameAs(answer, found[at] ?? [])).length ?? null,
    networkx: answers === null ? null : figures(answers.map((answer) => answer.milliseconds)),
    ...Object.fromEntries(times.map(({ name, of }) => [name, figures(of.map(fastest))])),
  };
}

const rows: Record<string, unknown>[] = [];
for (const length of lengths) rows.push(await measured(length));
const { version } = await graph.engine.health();
const size = `${Object.keys(network.functions).length} functions, ${network.steps.length} steps`;
if (process.argv.includes('--json')) console.log(JSON.stringify({ engine: version, size, pairs, rounds, rows }, null, 2));
else {
  console.log(`${version}, ${size}, ${pairs} pairs, fastest of ${rounds} rounds; milliseconds p50 / p95`);
  console.table(
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, isFigures(value) ? `${value.p50} / ${value.p95}` : value])),
    ),
  );
}
await graph.engine.close();

function isFigures(value: unknown): value is ReturnType<typeof figures> {
  return typeof value === 'object' && value !== null;
}
