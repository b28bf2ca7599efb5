import type { Graph, GraphWriter } from '../graph/graph.js';
import { loadQueries } from '../graph/queries/load.js';
import { readState, writeState, type CatalogueState } from './catalogue-state.js';
import { compute } from './compute.js';
import { countFacts } from './count-facts.js';
import { defaultDeriveSettings, type DeriveSettings } from './derive-steps.js';
import { readKnownFacts } from './known-facts.js';
import type { LoadReport, Progress } from './load-report.js';
import type { PartSource } from './part-source.js';
import { PartWork } from './part-work.js';
import { catalogueVersion, type PartRecord } from './parts.js';
import { placeEdges, placeNodes } from './place-rows.js';
import { takeDown } from './shelf.js';
import { deprecateVanished, removeVanished } from './vanished.js';

/** All of ESCO takes 20 s on the slower engine; a transaction of this long is stuck. */
const longestMs = 600_000;

interface Outcome {
  readonly state: CatalogueState | null;
  readonly version: string;
  readonly counts: PartWork['counts'];
  readonly changed: boolean;
  readonly partVersion: string;
}

/**
 * Brings one part of the catalogue to exactly what its source states, leaves the other parts as they are, and computes anew
 * what follows from all of them. One transaction: readers see the old catalogue or the new one, and a load that is killed
 * leaves the old one. `remove` takes the part away.
 */
export async function loadPart(
  graph: Graph,
  source: PartSource,
  progress: Progress = () => undefined,
  { settings = defaultDeriveSettings, remove = false }: { readonly settings?: DeriveSettings; readonly remove?: boolean } = {},
): Promise<LoadReport> {
  const began = performance.now();
  await graph.engine.prepareSchema();
  const outcome = await graph.write((writer) => loadIn(writer, source, progress, settings, remove), { timeoutMs: longestMs });
  const { state, version, counts, changed } = outcome;
  const facts = await countFacts(graph);
  const [derived] = await graph.read(loadQueries.countDerivedSteps, {});
  const { created, updated, deleted, deprecated } = counts;
  return {
    part: source.name,
    dataVersion: source.dataVersion,
    catalogueVersion: version,
    previousVersion: state?.version ?? null,
    changed,
    created,
    updated,
    deleted,
    deprecated,
    derivedSteps: derived?.steps ?? 0,
    ...facts,
    sources: { ...source.factsPerSource() },
    milliseconds: Math.round(performance.now() - began),
  };
}

async function loadIn(
  writer: GraphWriter,
  source: PartSource,
  progress: Progress,
  settings: DeriveSettings,
  remove: boolean,
): Promise<Outcome> {
  const state = await readState((query, params) => writer.run(query, params));
  const before = state?.parts.find((part) => part.name === source.name);
  const others = (state?.parts ?? []).filter((part) => part.name !== source.name);
  const same = before !== undefined && sameInput(before, source) && state?.version === catalogueVersion(state?.parts ?? [], settings);
  if (same && !remove) return unchanged(state, before);

  const work = new PartWork(writer, source.name, await readKnownFacts(writer), state?.shelf ?? []);
  // progress is for work: a load that finds nothing to do is silent
  const tell: Progress = (done, total, what) => (work.changed ? progress(done, total, what) : undefined);
  for await (const rows of source.rows((done, total) => tell(done, total, 'facts'))) {
    if ('nodes' in rows) await placeNodes(work, rows.nodes);
    else await placeEdges(work, rows.edges);
  }
  if (source.replacements !== undefined && !remove) await deprecateVanished(work, source.replacements());
  else await removeVanished(work);
  await takeDown(work);

  const { name, dataVersion, digest } = source;
  const record: PartRecord = { name, version: work.hash.version, dataVersion, settings: source.settings, digest };
  const parts = remove ? others : [...others, record];
  const version = catalogueVersion(parts, settings);
  const changed = work.changed || state?.version !== version;
  // the version equal and nothing different: nothing to write, not even the version
  if (!changed && sameRecord(before, record)) return { state, version, counts: work.counts, changed, partVersion: record.version };
  await work.hold();
  if (changed) await compute(writer, settings, progress);
  await writeState(writer, parts, work.shelf, settings);
  return { state, version, counts: work.counts, changed, partVersion: record.version };
}

function unchanged(state: CatalogueState | null, { version }: PartRecord): Outcome {
  const counts = { created: 0, updated: 0, deleted: 0, deprecated: 0, moved: 0 };
  return { state, version: state?.version ?? '', counts, changed: false, partVersion: version };
}

const sameInput = (before: PartRecord, { digest, settings, dataVersion }: PartSource): boolean =>
  digest !== null && before.digest === digest && before.dataVersion === dataVersion && sameSettings(before.settings, settings);

const sameRecord = (a: PartRecord | undefined, b: PartRecord): boolean =>
  a !== undefined && a.digest === b.digest && a.dataVersion === b.dataVersion && sameSettings(a.settings, b.settings);

const sameSettings = (a: object, b: object): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
