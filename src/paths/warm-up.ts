import { pathQueries } from '../graph/queries/paths.js';
import { searchPaths } from './search-paths.js';
import type { SearchRoom } from './search-room.js';
import { pathSearch } from './search.js';

/** A server engine plans a statement at its first run, 0.1 s and more for a long one: these searches run each of them once. */
export async function warmUp(room: SearchRoom): Promise<void> {
  try {
    const goals = await room.graph.read(pathQueries.listGoals, { excluded: {}, anyBranch: true, branches: {} });
    const [held, goal] = [goals.at(0)?.id, goals.at(-1)?.id];
    if (held === undefined || goal === undefined) return;
    for (const objective of ['shortest', 'overlap'] as const) {
      await searchPaths(
        room,
        pathSearch.parse({ profile: { functions: [held] }, to: goal, objective, constraints: { minDerivedOverlap: 0, maxLevelClimb: 7 } }),
      );
    }
  } catch {
    // whoever asks next meets the same fault, with the words for it
  }
}
