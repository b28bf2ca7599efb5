import type { Graph } from '../graph/graph.js';
import { defaultDeriveSettings, type DeriveSettings } from './derive-steps.js';
import type { CatalogueFacts } from './facts.js';
import { loadPart } from './load-part.js';
import type { LoadReport, Progress } from './load-report.js';
import { sourceOfFacts } from './part-source.js';

/** Brings the seeds in the graph to exactly these facts; other parts stay as they are. */
export function loadCatalogue(
  graph: Graph,
  facts: CatalogueFacts,
  progress?: Progress,
  settings: DeriveSettings = defaultDeriveSettings,
): Promise<LoadReport> {
  return loadPart(graph, sourceOfFacts('seeds', facts), progress, { settings });
}
