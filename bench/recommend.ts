/**
 * How long recommendations and feeders take, on the seeds and on ESCO, beside rankings without paths in the same run: cosine and Jaccard
 * likeness of every function to what is held. p50 and p95 in milliseconds. `npm run bench:recommend`; ESCO names the folder of its CSV
 * files (without it: the seeds alone), GRAPH_URL the engine (memory: when it names none), ROUNDS how many questions; JSON with --json.
 */
import { openEngine } from '../src/app.js';
import type { CatalogueFacts } from '../src/catalogue/facts.js';
import { loadCatalogue } from '../src/catalogue/load-catalogue.js';
import { readLevels, readSeeds } from '../src/catalogue/read-seeds.js';
import { seedFacts } from '../src/catalogue/seed-facts.js';
import { readConfig } from '../src/config.js';
import { findFeeders } from '../src/feeders/find-feeders.js';
import { feederSearch } from '../src/feeders/shapes.js';
import { Graph } from '../src/graph/graph.js';
import { loadQueries } from '../src/graph/queries/load.js';
import type { Network } from '../src/paths/projection/network.js';
import { NetworkSource } from '../src/paths/projection/network-source.js';
import { candidateProfile } from '../src/profiles/profile.js';
import { recommend } from '../src/recommendations/recommend.js';
import { recommendationRequest, type Recommendations } from '../src/recommendations/shapes.js';
import { escoFacts } from './esco-facts.js';

const rounds = Number(process.env['ROUNDS'] ?? 100);
const folder = process.env['ESCO'];

interface Line {
  readonly catalogue: string;
  readonly what: string;
  readonly p50: number;
  readonly p95: number;
  readonly note: string;
}
const lines: Line[] = [];
const facts: Record<string, CatalogueFacts> = {
  seeds: seedFacts(readSeeds()),
  ...(folder === undefined ? {} : { esco: await escoFacts(folder) }),
};
for (const [catalogue, loaded] of Object.entries(facts)) await measure(catalogue, loaded);
if (process.argv.includes('--json')) console.log(JSON.stringify({ rounds, lines }, null, 2));
else
  for (const { catalogue, what, p50, p95, note } of lines)
    console.log(
      `${catalogue.padEnd(6)} ${what.padEnd(44)} p50 ${p50.toFixed(1).padStart(8)}   p95 ${p95.toFixed(1).padStart(8)}   ${note}`,
    );

async function measure(catalogue: string, loaded: CatalogueFacts): Promise<void> {
  const config = readConfig({ GRAPH_URL: 'memory:', GRAPH_TIMEOUT_MS: '300000', GRAPH_DEADLINE_MS: '300000', ...process.env });
  const graph = new Graph(await openEngine(config));
  await loadCatalogue(graph, loaded);
  const networks = new NetworkSource(graph);
  const room = { graph, levels: readLevels(), nearest: () => Promise.resolve([]), networks, road: 'auto' as const };
  const [{ version } = { version: '' }] = await graph.read(loadQueries.readCatalogueVersion, {});
  const network = await networks.of(version);
  // every n-th function, so that the questions are spread and the same every time
  const ids = Array.from({ length: rounds }, (_, at) => network.functions[Math.floor((at * network.functions.length) / rounds)]?.id ?? '');
  const asked = (id: string, more: object) => {
    const profile = candidateProfile.parse({ functions: [id] });
    return { ...recommendationRequest.parse({ profile, ...more }), profile };
  };
  const lists: Recommendations[] = [];
  const plain: Recommendations[] = [];
  let fed = 0;
  await time(
    catalogue,
    'recommendations, default',
    ids,
    async (id) => void lists.push(await recommend(room, asked(id, {}))),
    () => likeness(lists),
  );
  await time(
    catalogue,
    'recommendations, variety 0',
    ids,
    async (id) => void plain.push(await recommend(room, asked(id, { variety: 0 }))),
    () => likeness(plain),
  );
  const loose = { constraints: { minDerivedOverlap: 0.3 } };
  await time(catalogue, 'recommendations, minDerivedOverlap 0.3', ids, (id) => recommend(room, asked(id, loose)));
  await time(
    catalogue,
    'feeders, default',
    ids,
    async (to) => (fed += (await findFeeders(room, feederSearch.parse({ to }))).total),
    () => `${(fed / rounds).toFixed(1)} feeders a goal`,
  );
  await time(catalogue, 'feeders, minDerivedOverlap 0.3', ids, (to) => findFeeders(room, feederSearch.parse({ to, ...loose })));
  await time(catalogue, 'baseline: cosine of all functions, no paths', ids, (id) => Promise.resolve(rank(network, id, cosine)));
  await time(catalogue, 'baseline: Jaccard of all functions, no paths', ids, (id) => Promise.resolve(rank(network, id, jaccard)));
  await graph.engine.close();
}

async function time(
  catalogue: string,
  what: string,
  ids: readonly string[],
  work: (id: string) => Promise<unknown>,
  note: () => string = () => '',
): Promise<void> {
  const times: number[] = [];
  for (const id of ids) {
    const began = performance.now();
    await work(id);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  lines.push({ catalogue, what, p50: at(0.5), p95: at(0.95), note: note() });
}

/** What variety buys and costs: how alike the functions named are, and how well covered. */
function likeness(lists: readonly Recommendations[]): string {
  const full = lists.filter(({ items }) => items.length > 1);
  const copies = lists.reduce((sum, { items }) => sum + items.reduce((own, { similar }) => own + similar.length, 0), 0);
  const weakest = full.flatMap(({ items }) => items.flatMap((item) => item.weakest ?? []));
  const mean = weakest.reduce((sum, share) => sum + share, 0) / weakest.length;
  const reachable = lists.reduce((sum, one) => sum + one.reachable, 0) / lists.length;
  return `${reachable.toFixed(1)} reachable, ${(copies / lists.length).toFixed(1)} near-copies stood for, mean weakest ${mean.toFixed(3)}`;
}

type Likeness = (shared: number, own: number, other: number) => number;
function cosine(shared: number, own: number, other: number): number {
  return shared / Math.sqrt(own * other);
}
function jaccard(shared: number, own: number, other: number): number {
  return shared / (own + other - shared);
}

/** The ten functions most like one, by what they require: what a ranking without paths does. */
function rank({ requires: { start, items }, functions, numberOf }: Network, id: string, like: Likeness): number[] {
  const own = numberOf.get(id) ?? 0;
  const [from, to] = [start[own] ?? 0, start[own + 1] ?? 0];
  const held = new Set(items.subarray(from, to));
  const scored = functions.map((_one, at): [number, number] => {
    const [first, end] = [start[at] ?? 0, start[at + 1] ?? 0];
    let shared = 0;
    for (let one = first; one < end; one += 1) if (held.has(items[one] ?? -1)) shared += 1;
    return [like(shared, to - from, end - first), at];
  });
  return scored
    .filter(([score, at]) => at !== own && score > 0)
    .sort(([a, x], [b, y]) => b - a || x - y)
    .slice(0, 10)
    .map(([, at]) => at);
}
