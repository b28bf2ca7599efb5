/**
 * A cohort of 1,000 over all of ESCO, with and without plans, and single searches over HTTP beside it: p50 and p95 in milliseconds, idle
 * and while cohorts run, on the engine that GRAPH_URL names (memory: when it names none). `npm run bench:cohort -- DIR` with the folder of
 * the official ESCO CSV files, or without one on the seeds; prints a table, and JSON with --json.
 */
import { composeServices, openEngine } from '../src/app.js';
import { loadCatalogue } from '../src/catalogue/load-catalogue.js';
import { readSeeds } from '../src/catalogue/read-seeds.js';
import { seedFacts } from '../src/catalogue/seed-facts.js';
import { cohortEnvelope, mostCandidates, type CohortSearchInput } from '../src/cohorts/request.js';
import { readConfig } from '../src/config.js';
import { Graph } from '../src/graph/graph.js';
import { loadQueries } from '../src/graph/queries/load.js';
import { createHttpApp } from '../src/http/create-app.js';
import { listen } from '../src/http/listen.js';
import { escoFacts } from './esco-facts.js';

const json = process.argv.includes('--json');
const folder = process.argv.slice(2).find((one) => !one.startsWith('--'));
const rounds = Number(process.env['ROUNDS'] ?? 5);
const engine = await openEngine(readConfig({ GRAPH_URL: 'memory:', GRAPH_TIMEOUT_MS: '300000', ...process.env }));
const graph = new Graph(engine);
await engine.prepareSchema();
const facts = folder === undefined ? seedFacts(readSeeds()) : await escoFacts(folder);
if ((await graph.read(loadQueries.readCatalogueVersion, {})).length === 0) await loadCatalogue(graph, facts);
const services = composeServices(engine);
const server = await listen(createHttpApp(services), { host: '127.0.0.1', port: 0 });

/** The same people every time: each works in one function and claims some competences of another. */
let seed = 7;
const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
const functions = facts.nodes.filter((node) => node.label === 'Function' && node.properties['kind'] === 'function').map((node) => node.id);
const required = new Map<string, string[]>();
for (const edge of facts.edges) if (edge.type === 'REQUIRES') required.set(edge.from, [...(required.get(edge.from) ?? []), edge.to]);
const anyFunction = () => functions[random(functions.length)] as string;
const someone = (at: number) => ({
  reference: `r${at}`,
  educationLevel: 'mbo-4',
  functions: [anyFunction()],
  competences: (required.get(anyFunction()) ?? []).filter((id) => id.startsWith('esco:') || id.startsWith('competence:')).slice(0, 10),
});
const goal = folder === undefined ? 'function:software-architect' : anyFunction();
const candidates = Array.from({ length: mostCandidates }, (_, at) => someone(at));
// with and without the bound on derived steps, which leaves most of these people without a path
const cases: readonly (readonly [name: string, search: Omit<CohortSearchInput, 'candidates'>])[] = [
  ['paths, minDerivedOverlap 0', { to: goal, constraints: { minDerivedOverlap: 0 } }],
  ['paths, constraints as they come', { to: goal }],
  ['plans, minDerivedOverlap 0', { to: goal, constraints: { minDerivedOverlap: 0 }, include: ['plan'] }],
];

const quantile = (all: readonly number[], share: number): number => {
  const sorted = [...all].sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 10) / 10;
};
interface Row {
  readonly case: string;
  readonly p50: number;
  readonly p95: number;
  readonly n: number;
  readonly note: string;
}
const rows: Row[] = [];
function tell(row: Row): void {
  rows.push(row);
  const figures = `p50 ${String(row.p50).padStart(8)}   p95 ${String(row.p95).padStart(8)}   n ${String(row.n).padStart(4)}`;
  if (!json) console.log(`${row.case.padEnd(68)} ${figures}   ${row.note}`);
}
const { version } = await engine.health();
const where = folder === undefined ? 'seeds' : 'ESCO';
if (!json) console.log(`${version}, ${where}, milliseconds`);
for (const [name, search] of cases) {
  const times: number[] = [];
  let note = '';
  let processor = 0;
  for (let round = -1; round < rounds; round += 1) {
    const began = performance.now();
    const before = process.cpuUsage();
    for await (const line of services.searchCohort(cohortEnvelope.parse({ ...search, candidates })))
      if (line.kind === 'summary') note = `${line.canStart} with a path, ${line.noPath.count} without`;
    if (round >= 0) times.push(performance.now() - began);
    // what else the machine does falls on the time that passes, and not on this
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) processor += (user + system) / 1_000;
  }
  note += `, ${Math.round(processor / rounds)} ms of processor each`;
  tell({ case: `cohort of ${mostCandidates}: ${name}`, p50: quantile(times, 0.5), p95: quantile(times, 0.95), n: times.length, note });
}

/** Single searches one after another over one connection, while `until` says so. */
async function singles(until: (done: number) => boolean): Promise<number[]> {
  const times: number[] = [];
  while (until(times.length)) {
    const body = JSON.stringify({ profile: someone(0), to: goal, constraints: { minDerivedOverlap: 0 } });
    const began = performance.now();
    const response = await fetch(`${server.url}/v1/path-searches`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    await response.arrayBuffer();
    times.push(performance.now() - began);
  }
  return times;
}
await singles((done) => done < 20);
const idle = await singles((done) => done < 200);
tell({ case: 'single search over HTTP, idle', p50: quantile(idle, 0.5), p95: quantile(idle, 0.95), n: idle.length, note: '' });
for (const [name, search] of cases) {
  let running = true;
  const body = JSON.stringify({ ...search, candidates });
  const cohorts = (async () => {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/x-ndjson' };
    for (let round = 0; round < 3; round += 1)
      await (await fetch(`${server.url}/v1/cohort-searches`, { method: 'POST', headers, body })).arrayBuffer();
    running = false;
  })();
  const times = await singles(() => running);
  await cohorts;
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  const note = `p95 is ${(p95 / quantile(idle, 0.95)).toFixed(1)} times idle`;
  tell({ case: `the same during a cohort: ${name}`, p50, p95, n: times.length, note });
}
if (json) console.log(JSON.stringify({ engine: version, catalogue: where, rows }, null, 2));
await server.stop(1_000);
await services.close();
