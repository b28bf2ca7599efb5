import { pathQueries } from '../../src/graph/queries/paths.js';
import type { PathQuestion } from '../../src/paths/path-question.js';
import { readCandidate } from '../../src/paths/search-case.js';
import type { SearchRoom } from '../../src/paths/search-room.js';
import { pathSearch, type Objective, type PathSearch } from '../../src/paths/search.js';
import type { Case } from '../baselines/simple-paths.js';

/** A search from one function to another; no bound that a baseline does not know. */
export function searchOf({ start, goal, steps }: Case, objective: Objective, alternatives = 3): PathSearch {
  return pathSearch.parse({
    profile: { functions: [start] },
    to: goal,
    objective,
    constraints: { maxSteps: steps, minDerivedOverlap: 0, maxLevelClimb: 7, overshoot: true },
    alternatives,
  });
}

/** The same by derived steps alone, with the candidate read: what finding paths begins with. */
export async function questionOf(room: SearchRoom, search: PathSearch): Promise<PathQuestion> {
  const constraints = { ...search.constraints, basis: ['derived' as const] };
  const candidate = await readCandidate(room.graph, room.levels, search.profile, constraints, {});
  const goals = await room.graph.read(pathQueries.readFunctions, { ids: [search.to as string] });
  const { objective, alternatives } = search;
  return { candidate, goals, objective, constraints, alternatives };
}
