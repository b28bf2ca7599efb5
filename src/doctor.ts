import { readFileSync } from 'node:fs';
import type { FactCounts } from './catalogue/count-facts.js';
import { seedVersion } from './catalogue/seed-version.js';
import { errorTable } from './errors.js';
import type { Graph } from './graph/graph.js';
import { rulesVersion } from './paths/rules-version.js';
import type { DoctorReport } from './services.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

/** What engine, which versions, how much of everything, and what is wrong with the remedy. */
export async function diagnose(
  graph: Graph,
  catalogueVersion: () => Promise<string | null>,
  counts: () => Promise<FactCounts>,
): Promise<DoctorReport> {
  const health = await graph.engine.health();
  const head = { engine: graph.engine.name, version, engineVersion: health.version, rulesVersion };
  if (!health.ok) {
    const problem = {
      code: 'graph-unreachable',
      message: health.problem ?? 'the graph does not answer',
      remedy: errorTable['graph-unreachable'].remedy,
    };
    return { ...head, catalogueVersion: null, counts: { nodes: {}, edges: {} }, problems: [problem] };
  }
  const loaded = await catalogueVersion();
  const problems: DoctorReport['problems'][number][] = [];
  if (loaded === null)
    problems.push({ code: 'catalogue-empty', message: 'no catalogue is loaded', remedy: errorTable['catalogue-empty'].remedy });
  else if (loaded !== seedVersion()) {
    problems.push({
      code: 'catalogue-older',
      message: `the graph holds catalogue ${loaded}, the seeds of this program make ${seedVersion()}`,
      remedy: 'Run `padwijzer load`.',
    });
  }
  return { ...head, catalogueVersion: loaded, counts: await counts(), problems };
}
