import type { FactCounts } from './catalogue/count-facts.js';
import { seedVersion } from './catalogue/seed-version.js';
import { readState } from './catalogue/catalogue-state.js';
import { errorTable } from './errors.js';
import type { Graph } from './graph/graph.js';
import { rulesVersion } from './paths/rules-version.js';
import { programVersion } from './program-version.js';
import { unreached, unwatched, type WatchedBy } from './watching/watched-by.js';
import type { DoctorReport } from './services.js';

/** What engine, which versions, how much of everything, and what is wrong with the remedy. */
export async function diagnose(
  graph: Graph,
  catalogueVersion: () => Promise<string | null>,
  counts: () => Promise<FactCounts>,
  watchedBy: WatchedBy = unwatched,
): Promise<DoctorReport> {
  const health = await graph.engine.health();
  const head = { engine: graph.engine.name, version: programVersion(), engineVersion: health.version, rulesVersion, watchedBy };
  if (!health.ok) {
    const problem = {
      code: 'graph-unreachable',
      message: health.problem ?? 'the graph does not answer',
      remedy: errorTable['graph-unreachable'].remedy,
    };
    return {
      ...head,
      catalogueVersion: null,
      parts: [],
      counts: { nodes: {}, edges: {} },
      problems: [problem, ...(await unreached(watchedBy))],
    };
  }
  const loaded = await catalogueVersion();
  const problems: DoctorReport['problems'][number][] = await unreached(watchedBy);
  if (loaded === null)
    problems.push({ code: 'catalogue-empty', message: 'no catalogue is loaded', remedy: errorTable['catalogue-empty'].remedy });
  const state = await readState((query, params) => graph.read(query, params));
  const seeds = state?.parts.find((part) => part.name === 'seeds');
  // without any part: a graph of before there were parts
  if (state !== null && (state.parts.length === 0 || (seeds !== undefined && seeds.version !== seedVersion()))) {
    problems.push({
      code: 'catalogue-older',
      message: `the graph holds seeds ${seeds?.version ?? 'of an earlier program'}, the seeds of this program make ${seedVersion()}`,
      remedy: 'Run `padwijzer load`.',
    });
  }
  const parts = (state?.parts ?? []).map(({ name, version: partVersion, dataVersion }) => ({ name, version: partVersion, dataVersion }));
  return { ...head, catalogueVersion: loaded, parts, counts: await counts(), problems };
}
