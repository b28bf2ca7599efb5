import type { RunOptions } from '../graph/graph-engine.js';
import { findPaths } from './find-paths.js';
import { permittedPaths } from './permitted-paths.js';
import { projectionRoad } from './projection/projection-road.js';
import type { Road, RoadSetting } from './road.js';
import type { SearchRoom } from './search-room.js';
import type { PathSearch } from './search.js';

/** What of a request decides; `relaxing`: no path was found, and the least change that gives one is sought. */
export interface RoadAsked extends Pick<PathSearch, 'to' | 'objective' | 'include'> {
  readonly constraints: Pick<PathSearch['constraints'], 'maxSteps' | 'without'>;
  readonly relaxing?: boolean;
}

/**
 * Functions from which a catalogue is large. A search without goal is a search for each of them: at some 4 ms each in the database, as
 * on the seeds (31 functions), 300 take more than a second, where projecting takes a tenth of that and serves whoever asks next.
 */
export const largeCatalogue = 300;
/** Steps up to which a statement answers in milliseconds whatever the catalogue; each step more means twenty times the paths. */
const fewSteps = 4;

/**
 * The one place that chooses. Cypher is the reference and the default; many searches or paths at once, on a large catalogue, go in memory.
 * So does a search that leaves facts out, whatever the setting: the lists and gains the statements read stand in the graph with those facts
 * in them, and a reader may not change them.
 */
export function chooseRoad(setting: RoadSetting, asked: RoadAsked, functions: number): Road['computedBy'] {
  if (asked.constraints.without.length > 0) return 'projection';
  if (setting !== 'auto') return setting;
  const { to, objective, include, constraints, relaxing = false } = asked;
  const everyPath = objective === 'effort' || objective === 'pareto';
  // every path of six steps in one statement took more than 3 GB on a server, with 31 functions and every bound off
  if (everyPath && constraints.maxSteps > fewSteps) return 'projection';
  if (functions < largeCatalogue) return 'cypher';
  const manyGoals = to === undefined || (Array.isArray(to) && to.length > 1);
  const manySearches = manyGoals || relaxing || include.includes('agenda');
  return manySearches || everyPath || constraints.maxSteps > fewSteps ? 'projection' : 'cypher';
}

/** The road that what is asked takes on this catalogue version. */
export async function roadOf(room: SearchRoom, asked: RoadAsked, version: string, options: RunOptions): Promise<Road> {
  const functions = room.road === 'auto' ? await room.networks.functionsOf(version, options) : 0;
  if (chooseRoad(room.road, asked, functions) === 'cypher') return cypherRoad(room);
  return projectionRoad(await room.networks.of(version, options));
}

/** Paths computed in the database. */
export const cypherRoad = ({ graph }: Pick<SearchRoom, 'graph'>): Road => ({
  computedBy: 'cypher',
  find: (question, options) => findPaths(graph, question, options),
  permitted: (question, options) => permittedPaths(graph, question, options),
});
