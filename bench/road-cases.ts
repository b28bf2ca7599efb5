import { pathQueries } from '../src/graph/queries/paths.js';
import type { PathQuestion } from '../src/paths/path-question.js';
import { readCandidate } from '../src/paths/search-case.js';
import type { SearchRoom } from '../src/paths/search-room.js';
import { pathSearch, type PathSearch } from '../src/paths/search.js';
import type { Case } from './baselines/simple-paths.js';

export interface Prepared {
  readonly question: PathQuestion;
  readonly withEntry: PathQuestion;
  /** the same as a whole search, entries included */
  readonly search: PathSearch;
}

/** A candidate who holds the start and nothing else; derived steps with any overlap, as a baseline knows no bounds. */
export async function preparedCase(room: SearchRoom, { start, goal, steps }: Case, alternatives: number): Promise<Prepared> {
  const bounds = { maxSteps: steps, minDerivedOverlap: 0 };
  const search = pathSearch.parse({
    profile: { functions: [start] },
    to: goal,
    objective: 'overlap',
    constraints: bounds,
    alternatives,
  });
  const candidate = await readCandidate(room.graph, room.levels, search.profile, search.constraints, {});
  const goals = await room.graph.read(pathQueries.readFunctions, { ids: [goal] });
  const withEntry: PathQuestion = { candidate, goals, objective: 'overlap', constraints: search.constraints, alternatives };
  return { search, withEntry, question: { ...withEntry, constraints: { ...search.constraints, basis: ['derived'] } } };
}
