import type { Graph, GraphWriter } from '../graph/graph.js';
import { loadQueries } from '../graph/queries/load.js';
import { admit, arrive, clearLeft, giveUpFor, takenOver, type Arrival } from './arrival.js';
import { readState, writeState, type CatalogueState } from './catalogue-state.js';
import { compute } from './compute.js';
import { countFacts } from './count-facts.js';
import { defaultDeriveSettings, type DeriveSettings } from './derive-steps.js';
import { readKnownFacts } from './known-facts.js';
import type { LoadReport, Progress } from './load-report.js';
import type { PartSource } from './part-source.js';
import { PartWork } from './part-work.js';
import { catalogueVersion, type PartRecord } from './parts.js';
import { place } from './place-rows.js';
import { takeDown } from './shelf.js';
import { touchedBy } from './touched.js';
import { deprecateVanished, removeVanished } from './vanished.js';

/** All of ESCO takes 20 s on the slower engine; a transaction of this long is stuck. */
const longestMs = 600_000;

interface Load {
  readonly source: PartSource;
  readonly progress: Progress;
  readonly settings: DeriveSettings;
  readonly remove: boolean;
}

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
 * leaves the old one. A large part that is new is written out of sight first, and the transaction shows it. `remove` takes the part away.
 */
export async function loadPart(
  graph: Graph,
  source: PartSource,
  progress: Progress = () => undefined,
  { settings = defaultDeriveSettings, remove = false }: { readonly settings?: DeriveSettings; readonly remove?: boolean } = {},
): Promise<LoadReport> {
  const began = performance.now();
  await graph.engine.prepareSchema();
  await clearLeft(graph);
  const load: Load = { source, progress, settings, remove };
  const arrival = remove ? null : await arriveIfNew(graph, load);
  const whole = graph.write((writer) => loadIn(writer, load, arrival), { timeoutMs: longestMs });
  const outcome = await (arrival === null ? whole : whole.catch((error: unknown) => giveUpFor(error, graph, arrival)));
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

/** Writes a large part out of sight when nothing of it is loaded; null: one transaction will do, or must. */
async function arriveIfNew(graph: Graph, { source, progress, settings }: Load): Promise<Arrival | null> {
  if (source.large !== true) return null;
  const state = await readState((query, params) => graph.read(query, params));
  if (state?.parts.some((part) => part.name === source.name)) return null;
  return arrive(graph, source, progress, settings, longestMs);
}

async function loadIn(writer: GraphWriter, load: Load, arrival: Arrival | null): Promise<Outcome> {
  const { source, progress, settings, remove } = load;
  const state = await readState((query, params) => writer.run(query, params));
  const before = state?.parts.find((part) => part.name === source.name);
  const others = (state?.parts ?? []).filter((part) => part.name !== source.name);
  const sameRules = state?.version === catalogueVersion(state?.parts ?? [], settings);
  if (before !== undefined && sameInput(before, source) && sameRules && !remove) return unchanged(state, before);
  // another import of the same part was quicker
  if (arrival !== null && before !== undefined) throw takenOver();

  const work = new PartWork(writer, source.name, await readKnownFacts(writer), state?.shelf ?? []);
  if (arrival === null) await placeRows(work, load);
  else {
    await work.hold();
    await admit(writer, arrival);
    work.takeIn(arrival.work);
    for (const rows of arrival.deferred) await place(work, rows);
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
  const computed = [...(sameRules ? others.map((part) => part.name) : []), ...(arrival === null ? [] : [name])];
  if (changed)
    await compute(
      writer,
      settings,
      arrival === null ? progress : () => undefined,
      work.untouched(computed),
      touchedBy(arrival?.deferred ?? [], work.known),
    );
  await writeState(writer, parts, work.shelf, settings);
  return { state, version, counts: work.counts, changed, partVersion: record.version };
}

async function placeRows(work: PartWork, { source, progress }: Load): Promise<void> {
  // progress is for work: a load that finds nothing to do is silent
  const tell: Progress = (done, total, what) => (work.changed ? progress(done, total, what) : undefined);
  for await (const rows of source.rows((done, total) => tell(done, total, 'facts'))) {
    await place(work, rows);
  }
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
