import type { RunOptions } from '../graph/graph-engine.js';
import { readCandidate, type Candidate } from '../paths/search-case.js';
import type { SearchRoom } from '../paths/search-room.js';
import type { Constraints } from '../paths/search.js';
import { candidateProfile } from '../profiles/profile.js';

/** Somebody who holds this function and nothing else, by their own word: nobody in particular. */
export function holderOf(
  { graph, levels }: SearchRoom,
  id: string,
  constraints: Pick<Constraints, 'matching'>,
  options: RunOptions,
): Promise<Candidate> {
  return readCandidate(graph, levels, candidateProfile.parse({ functions: [id] }), constraints, options);
}
