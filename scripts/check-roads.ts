/**
 * Holds the two roads against each other on real pairs: `npm run check:roads -- DIR` loads the CSV files of ESCO in DIR into the graph that
 * GRAPH_URL names (memory: when it names none; one that holds a catalogue is refused, unless KEEP=1 says to ask what is there) and compares every row, at nine decimals, for
 * PAIRS pairs (200), each under the next of the constraints below, both objectives, and each K of STEPS (3,4). Ends with 1 when any row differs.
 */
import { openEngine } from '../src/app.js';
import { defaultEscoSettings } from '../src/catalogue/esco/esco-room.js';
import { importsIn } from '../src/catalogue/imports.js';
import { readLevels } from '../src/catalogue/read-seeds.js';
import { readConfig } from '../src/config.js';
import { Graph } from '../src/graph/graph.js';
import { loadQueries } from '../src/graph/queries/load.js';
import { pathQueries } from '../src/graph/queries/paths.js';
import { findPaths } from '../src/paths/find-paths.js';
import { Searcher } from '../src/paths/projection/searcher.js';
import { GoalView } from '../src/paths/projection/goal-view.js';
import type { Network } from '../src/paths/projection/network.js';
import { projectNetwork } from '../src/paths/projection/project-network.js';
import { readCandidate } from '../src/paths/search-case.js';
import { pathSearch, type PathSearchInput } from '../src/paths/search.js';

const folder = process.argv[2];
const { PAIRS = '200', STEPS = '3,4', KEEP } = process.env;
const started = ['documented', 'derived'] as const;
const cases: readonly PathSearchInput['constraints'][] = [
  {},
  { minDerivedOverlap: 0, basis: [...started] },
  { minDerivedOverlap: 0 },
  { minDerivedOverlap: 0.3, weights: 'essential', minEntryOverlap: 0.3 },
  { minDerivedOverlap: 0.4, minOverlap: 0.35, matching: 'none', basis: [...started] },
  { minDerivedOverlap: 0, unknown: 'allow', overshoot: true, matching: 'exact', minEntryOverlap: 0.8 },
];

const config = readConfig({ GRAPH_URL: 'memory:', GRAPH_TIMEOUT_MS: '600000', GRAPH_DEADLINE_MS: '600000', ...process.env });
const graph = new Graph(await openEngine(config));
try {
  await load();
  const began = performance.now();
  const network = await projectNetwork(graph, 'checked');
  const { functions, requires, out } = network;
  console.log(
    `projected ${functions.length} functions, ${requires.items.length} requirements, ${out.items.length} steps in ${ms(began)} ms`,
  );
  process.exitCode = (await differing(network)) === 0 ? 0 : 1;
} finally {
  await graph.engine.close();
}

async function load(): Promise<void> {
  await graph.engine.prepareSchema();
  const [there] = await graph.read(loadQueries.readCatalogueVersion, {});
  if (there !== undefined && KEEP === '1') return;
  if (there !== undefined) throw new Error('GRAPH_URL holds a catalogue, which this would replace: name an empty graph, or set KEEP=1');
  if (folder === undefined) throw new Error('expected the folder with the CSV files of ESCO: npm run check:roads -- DIR');
  const { derivedSteps, milliseconds } = await importsIn(graph).esco({ folder, settings: defaultEscoSettings });
  console.log(`loaded, ${derivedSteps} derived steps, ${milliseconds} ms`);
}

async function differing(network: Network): Promise<number> {
  let [compared, rows, different, inMemory, byStatements] = [0, 0, 0, 0, 0];
  for (const [at, { from, to }] of pairsOf(network, Number(PAIRS)).entries()) {
    for (const objective of ['shortest', 'overlap'] as const) {
      for (const maxSteps of STEPS.split(',').map(Number)) {
        const constraints = { ...cases[at % cases.length], maxSteps };
        const search = pathSearch.parse({ profile: { functions: [from] }, to, objective, constraints });
        const candidate = await readCandidate(graph, readLevels(), search.profile, search.constraints, {});
        const goals = await graph.read(pathQueries.readFunctions, { ids: [to] });
        const began = performance.now();
        const found = new Searcher(network, candidate, search.constraints).find(goals, objective, search.alternatives);
        const between = performance.now();
        const expected = await findPaths(
          graph,
          { candidate, goals, objective, constraints: search.constraints, alternatives: search.alternatives },
          {},
        );
        inMemory += between - began;
        byStatements += performance.now() - between;
        compared += 1;
        rows += expected.length;
        if (sorted(found) === sorted(expected)) continue;
        different += 1;
        console.log(
          `DIFFERENT ${JSON.stringify({ from, to, objective, constraints })}\n  memory ${sorted(found)}\n  cypher ${sorted(expected)}`,
        );
      }
    }
  }
  const mean = (sum: number) => Math.round((sum / compared) * 100) / 100;
  console.log(
    `${compared} searches, ${rows} rows, ${different} different; mean ${mean(inMemory)} ms in memory, ${mean(byStatements)} ms by Cypher`,
  );
  return different;
}

/** The same pairs for everyone: a goal, and a function from which it can be reached in four steps. */
function pairsOf(network: Network, count: number): { from: string; to: string }[] {
  // numerical recipes' linear congruential generator
  let state = 20_261_125;
  const below = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % most;
  };
  const pairs: { from: string; to: string }[] = [];
  while (pairs.length < count) {
    const goal = below(network.functions.length);
    const view = new GoalView(network, goal, network.mask, network.requires, network.broughtBy.none);
    view.near(4);
    const near = network.functions.filter((_one, at) => (view.distance[at] as number) >= 1 && (view.distance[at] as number) <= 4);
    const from = near[below(Math.max(1, near.length))];
    if (from !== undefined) pairs.push({ from: from.id, to: network.functions[goal]?.id as string });
  }
  return pairs;
}

/** Rows as text, their fields in one order, shares at the nine decimals they are compared at. */
function sorted(rows: readonly object[]): string {
  const rounded = (_key: string, value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value);
  return JSON.stringify(
    rows.map((row) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))),
    rounded,
  );
}

function ms(since: number): number {
  return Math.round(performance.now() - since);
}
