import type { RunOptions } from '../graph/graph-engine.js';
import { ofOneCatalogue } from '../catalogue/of-one-catalogue.js';
import { checkSearch } from './check-search.js';
import { roadOf } from './roads.js';
import { readCandidate, type Candidate } from './search-case.js';
import type { SearchContext } from './search-context.js';
import type { SearchRoom } from './search-room.js';
import type { PathSearch } from './search.js';
import { roomWithout } from './without/room-without.js';

/** Runs a search: on one catalogue, minus what is left out of it, with ids that are in it, for the candidate as it knows one. */
export async function inSearch<T>(
  whole: SearchRoom,
  search: PathSearch,
  options: RunOptions,
  work: (context: SearchContext, candidate: Candidate) => Promise<T>,
): Promise<T> {
  return ofOneCatalogue(whole.graph, options, async (version) => {
    await checkSearch(whole.graph, search, whole.nearest, options);
    const room = await roomWithout(whole, search, version, options);
    const candidate = await readCandidate(room.graph, room.levels, search.profile, search.constraints, options);
    const road = await roadOf(room, search, version, options);
    return work({ whole, room, search, version, options, road }, candidate);
  });
}
