import type { RunOptions } from '../graph/graph-engine.js';
import { ofOneCatalogue } from '../catalogue/of-one-catalogue.js';
import { PadwijzerError } from '../errors.js';
import { checkSearch } from './check-search.js';
import { roadOf } from './roads.js';
import { readCandidate, type Candidate } from './search-case.js';
import type { SearchContext } from './search-context.js';
import type { SearchRoom } from './search-room.js';
import type { Constraints, PathSearch } from './search.js';

/** Runs a search: on one catalogue, with ids that are in it, for the candidate as it knows one. */
export async function inSearch<T>(
  room: SearchRoom,
  search: PathSearch,
  options: RunOptions,
  work: (context: SearchContext, candidate: Candidate) => Promise<T>,
): Promise<T> {
  checkAvailable(search);
  return ofOneCatalogue(room.graph, options, async (version) => {
    await checkSearch(room.graph, search, room.nearest, options);
    const candidate = await readCandidate(room.graph, room.levels, search.profile, search.constraints, options);
    const road = await roadOf(room, search, version, options);
    return work({ room, search, version, options, road }, candidate);
  });
}

/** Throws `not-available-yet` for what a search may name and this version does not do. */
export function checkAvailable({ include, constraints }: { readonly include: readonly string[]; readonly constraints: Constraints }): void {
  const missing = [
    ...include.flatMap((part, index) => (part === 'robustness' ? [{ pointer: `/include/${index}`, value: part }] : [])),
    ...(constraints.without.length > 0 ? [{ pointer: '/constraints/without', value: 'without' }] : []),
  ];
  if (missing.length === 0) return;
  throw new PadwijzerError('not-available-yet', `not available in this version: ${missing.map((one) => one.value).join(', ')}`, {
    messageNl: `niet beschikbaar in deze versie: ${missing.map((one) => one.value).join(', ')}`,
    errors: missing.map(({ pointer, value }) => ({
      pointer,
      message: `"${value}" is not available in this version; leave it out`,
      messageNl: `"${value}" is in deze versie niet beschikbaar; laat het weg`,
    })),
  });
}
