import { PadwijzerError } from '../errors.js';
import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { loadQueries } from '../graph/queries/load.js';

/** Version of the catalogue; throws `catalogue-empty` when none is loaded. */
export async function loadedVersion(graph: Graph, options: RunOptions): Promise<string> {
  const [row] = await graph.read(loadQueries.readCatalogueVersion, {}, options);
  if (row !== undefined) return row.version;
  throw new PadwijzerError('catalogue-empty', 'the graph holds no catalogue; run `padwijzer load`', {
    messageNl: 'de graaf bevat geen catalogus; voer `padwijzer load` uit',
  });
}

/** Runs work that reads several times; throws `catalogue-changed` when a load came in between, rather than answer with a mixture. */
export async function ofOneCatalogue<T>(graph: Graph, options: RunOptions, work: (version: string) => Promise<T>): Promise<T> {
  const version = await loadedVersion(graph, options);
  const answer = await work(version);
  await stillVersion(graph, version, options);
  return answer;
}

/** Throws `catalogue-changed` when a load replaced this version. */
export async function stillVersion(graph: Graph, version: string, options: RunOptions): Promise<void> {
  if ((await loadedVersion(graph, options)) !== version) throw catalogueChanged();
}

export function catalogueChanged(): PadwijzerError {
  return new PadwijzerError('catalogue-changed', 'a load replaced the catalogue meanwhile; ask again', {
    messageNl: 'intussen is een andere catalogus geladen; vraag het opnieuw',
  });
}
