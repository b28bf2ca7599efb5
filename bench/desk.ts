/**
 * How long a plan and an agenda take beside the search they belong to: p50 and p95 in milliseconds, all in one run on the engine that
 * GRAPH_URL names (memory: when it names none). `npm run bench:desk`; prints a table, and JSON with --json.
 */
import { openEngine } from '../src/app.js';
import { loadCatalogue } from '../src/catalogue/load-catalogue.js';
import { readLevels, readSeeds } from '../src/catalogue/read-seeds.js';
import { seedFacts } from '../src/catalogue/seed-facts.js';
import { readConfig } from '../src/config.js';
import { Graph } from '../src/graph/graph.js';
import { loadQueries } from '../src/graph/queries/load.js';
import { NetworkSource } from '../src/paths/projection/network-source.js';
import { pathSearch, type PathSearchInput } from '../src/paths/search.js';
import { searchPaths } from '../src/paths/search-paths.js';

const rounds = Number(process.env['ROUNDS'] ?? 40);
const config = readConfig({ GRAPH_URL: 'memory:', ...process.env });
const graph = new Graph(await openEngine(config));
await graph.engine.prepareSchema();
const seeds = seedFacts(readSeeds());
if ((await graph.read(loadQueries.readCatalogueVersion, {})).length === 0) await loadCatalogue(graph, seeds);
const { searchRoad: road } = config;
const room = { graph, levels: readLevels(), nearest: () => Promise.resolve([]), networks: new NetworkSource(graph), road };

/** Thirty things claimed: every work process of the seeds, and behaviours of the Ontwikkelpad. */
const claimed = (label: string) => seeds.nodes.filter((node) => node.label === label).map((node) => node.id);
const thirty = [...claimed('WorkProcess'), ...claimed('Competence').filter((id) => !/23405|sbb/.test(id))].slice(0, 30);
const works = thirty.filter((id) => id.startsWith('work-process:'));
const profile = {
  educationLevel: 'mbo-2',
  functions: ['function:medewerker-ict'],
  workProcesses: works,
  competences: thirty.filter((id) => !works.includes(id)),
};
// a path of four steps, by asking for the three between
const fourSteps: PathSearchInput = {
  profile: { educationLevel: 'mbo-2', functions: ['function:medewerker-ict'] },
  to: 'function:datacenter-technicus',
  constraints: {
    via: ['function:applicatie-beheerder', 'function:ict-infrastructuur-operator', 'function:ict-infrastructuur-technicus'],
    minDerivedOverlap: 0,
    maxLevelClimb: 7,
    overshoot: true,
  },
  alternatives: 1,
};
const goal: PathSearchInput = { profile, to: 'function:ict-infrastructuur-technicus' };
const cases: readonly (readonly [name: string, search: PathSearchInput])[] = [
  ['search, 4 steps', fourSteps],
  ['the same with plan', { ...fourSteps, include: ['plan'] }],
  ['search, 30 claimed items', goal],
  ['the same with agenda', { ...goal, include: ['agenda'] }],
  ['search by effort', { ...goal, objective: 'effort' }],
  ['the same with agenda', { ...goal, objective: 'effort', include: ['agenda'] }],
  ['search by pareto', { ...goal, objective: 'pareto' }],
];

const times = cases.map((): number[] => []);
const facts: string[] = [];
for (let round = -5; round < rounds; round += 1) {
  // side by side: what else the machine does falls on all of them
  for (const [at, [name, search]] of cases.entries()) {
    const began = performance.now();
    const answer = await searchPaths(room, pathSearch.parse(search));
    const took = performance.now() - began;
    if (round >= 0) times[at]?.push(took);
    else if (round === -1)
      facts.push(
        `${name}: ${answer.paths.length} path(s) of ${answer.paths.map((path) => path.stepCount).join(', ')} steps, ${answer.agenda?.considered ?? 0} items tried`,
      );
  }
}
const quantile = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
const rows = cases.map(([name], at) => {
  const sorted = [...(times[at] ?? [])].sort((a, b) => a - b);
  return { case: name, p50: Math.round(quantile(sorted, 0.5) * 10) / 10, p95: Math.round(quantile(sorted, 0.95) * 10) / 10 };
});
const { version } = await graph.engine.health();
if (process.argv.includes('--json')) console.log(JSON.stringify({ engine: version, rounds, rows }, null, 2));
else {
  console.log(`${version}, seeds, ${rounds} rounds, milliseconds`);
  for (const row of rows) console.log(`${row.case.padEnd(28)} p50 ${String(row.p50).padStart(7)}   p95 ${String(row.p95).padStart(7)}`);
  for (const fact of facts) console.log(`  ${fact}`);
}
await graph.engine.close();
