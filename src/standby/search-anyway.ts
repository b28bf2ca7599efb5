import { PadwijzerError } from '../errors.js';
import type { RunOptions } from '../graph/graph-engine.js';
import type { Answer } from '../paths/answer.js';
import type { Note } from '../paths/parts.js';
import { NetworkSource } from '../paths/projection/network-source.js';
import { searchPaths } from '../paths/search-paths.js';
import type { PathSearch } from '../paths/search.js';
import type { SearchRoom } from '../paths/search-room.js';
import type { Standby } from './standby.js';

const degraded: Note = {
  code: 'degraded',
  nl: 'De graafdatabase is niet bereikbaar. Dit antwoord komt uit een kopie van de catalogus in het geheugen, van de versie die hier staat; wat er intussen geladen is, zit er niet in.',
  en: 'The graph database cannot be reached. This answer is from a copy of the catalogue in memory, of the version named here; what was loaded since is not in it.',
};

/** A path search for a profile that is sent along, also while the graph is away: then from the copy, in memory, and it says so. */
export function searchAnyway(room: SearchRoom, standby: Standby | undefined) {
  let aside: SearchRoom | undefined;
  return async (search: PathSearch, options: RunOptions = {}): Promise<Answer> => {
    try {
      const answer = await searchPaths(room, search, options);
      void standby?.notice(answer.catalogueVersion);
      return answer;
    } catch (error) {
      const graph = standby?.copy;
      if (graph === undefined || !(error instanceof PadwijzerError) || error.code !== 'graph-unreachable') throw error;
      if (aside?.graph !== graph)
        aside = { ...room, graph, networks: new NetworkSource(graph), road: 'projection', nearest: async () => [] };
      const answer = await searchPaths(aside, search, options);
      return { ...answer, notes: [...answer.notes, degraded] };
    }
  };
}
