import type { RunOptions } from '../graph/graph-engine.js';
import type { CohortRoom } from './context.js';
import { cohortsAtOnce, Places } from './places.js';
import type { CohortSearch } from './request.js';
import { searchCohort } from './search-cohort.js';
import type { CohortLine } from './summary-shape.js';

/**
 * Results of a cohort one by one, at the end its summary (`searchCohort`); throws `cohorts-busy` when too many run. Whoever stops
 * reading ends it: the place of a cohort is free again when its reader is done with it.
 */
export type SearchCohort = (request: CohortSearch, options?: RunOptions) => AsyncGenerator<CohortLine>;

export function cohortsIn(room: CohortRoom, places = new Places(cohortsAtOnce)): SearchCohort {
  return async function* (request, options = {}) {
    const free = places.take();
    try {
      yield* searchCohort(room, request, options);
    } finally {
      free();
    }
  };
}

export type { CohortLine, CohortSearch };
