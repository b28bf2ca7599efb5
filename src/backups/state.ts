import { isDeepStrictEqual } from 'node:util';
import { countFacts } from '../catalogue/count-facts.js';
import type { Graph } from '../graph/graph.js';
import { loadQueries } from '../graph/queries/load.js';
import { invalid, type State } from './manifest.js';

/** Everything is counted: candidates, keys and the audit log as well. */
export async function readState(graph: Graph): Promise<State> {
  const [row] = await graph.read(loadQueries.readCatalogueVersion, {});
  return { catalogueVersion: row?.version ?? null, counts: await countFacts(graph) };
}

/** Throws `backup-invalid` unless the graph in `file` holds what was counted when it was written. */
export function sameState(file: string, found: State, { catalogueVersion, counts }: State): void {
  if (found.catalogueVersion === catalogueVersion && isDeepStrictEqual(found.counts, counts)) return;
  throw invalid(
    `${file} opens, and holds another number of things, or another catalogue, than were written`,
    `${file} gaat open, maar er zit een ander aantal dingen of een andere catalogus in dan er geschreven is`,
  );
}
