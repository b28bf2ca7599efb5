import { courseByLaw } from '../../src/catalogue/course-by-law.js';
import type { CatalogueFacts } from '../../src/catalogue/facts.js';
import { GraphBrowse } from '../../src/catalogue/graph-browse.js';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { readLevels, readSeeds } from '../../src/catalogue/read-seeds.js';
import { seedFacts } from '../../src/catalogue/seed-facts.js';
import type { LevelsFile } from '../../src/catalogue/seed-file.js';
import { Graph } from '../../src/graph/graph.js';
import { NetworkSource } from '../../src/paths/projection/network-source.js';
import type { RoadSetting } from '../../src/paths/road.js';
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
  return { ...roomOf(graph, readLevels()), nearest: (id) => browse.nearest(id), close: () => graph.engine.close() };
}

/** Replaces what the graph holds by these facts; courses get level and load by their programme. */
export async function reload(graph: Graph, facts: CatalogueFacts, levels: LevelsFile): Promise<SearchRoom> {
  await loadCatalogue(graph, courseByLaw(facts, levels));
  return roomOf(graph, levels);
}

/** The same room, by each of the two roads. */
export const onBothRoads = (room: SearchRoom): SearchRoom[] => (['cypher', 'projection'] as const).map((road) => ({ ...room, road }));

export function roomOf(graph: Graph, levels: LevelsFile, road: RoadSetting = 'auto'): SearchRoom {
  return { graph, levels, nearest: () => Promise.resolve([]), networks: new NetworkSource(graph), road };
}
