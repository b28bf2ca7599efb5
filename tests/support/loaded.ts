import { courseByLaw } from '../../src/catalogue/course-by-law.js';
import type { CatalogueFacts } from '../../src/catalogue/facts.js';
import { GraphBrowse } from '../../src/catalogue/graph-browse.js';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { readLevels, readSeeds } from '../../src/catalogue/read-seeds.js';
import { seedFacts } from '../../src/catalogue/seed-facts.js';
import type { LevelsFile } from '../../src/catalogue/seed-file.js';
import { Graph } from '../../src/graph/graph.js';
import { NetworkSource } from '../../src/paths/projection/network-source.js';
import type { SearchRoom } from '../../src/paths/search-room.js';
import { engineUnderTest } from './engines.js';

export interface Loaded extends SearchRoom {
  close(): Promise<void>;
}

/** The seeds in an empty graph on the engine of this run. */
export async function withSeeds(): Promise<Loaded> {
  const graph = new Graph(await engineUnderTest());
  await loadCatalogue(graph, seedFacts(readSeeds()));
  const browse = new GraphBrowse(graph);
  return {
    graph,
    levels: readLevels(),
    nearest: (id) => browse.nearest(id),
    networks: new NetworkSource(graph),
    close: () => graph.engine.close(),
  };
}

/** Replaces what the graph holds by these facts; courses get level and load by their programme. */
export async function reload(graph: Graph, facts: CatalogueFacts, levels: LevelsFile): Promise<SearchRoom> {
  await loadCatalogue(graph, courseByLaw(facts, levels));
  return { graph, levels, nearest: () => Promise.resolve([]), networks: new NetworkSource(graph) };
}
