import type { RunOptions } from '../graph/graph-engine.js';
import { findPaths } from '../paths/find-paths.js';
import { orders, type FoundPath } from '../paths/found-path.js';
import type { Candidate, FunctionFacts } from '../paths/search-case.js';
import type { SearchRoom } from '../paths/search-room.js';
import { holderOf } from './holders.js';
import type { FeederSearch } from './shapes.js';

/** A function and the best path of whoever holds it and nothing else. */
export interface Feeding {
  readonly id: string;
  readonly path: FoundPath;
  readonly holder: Candidate;
}
export interface Fed {
  readonly feedings: readonly Feeding[];
  readonly computedBy: 'cypher' | 'projection';
}

/** The total order of the objective, then the id of the function: a specialisation may go by the path of its function. */
export const byPath =
  (objective: FeederSearch['objective']) =>
  (a: Pick<Feeding, 'id' | 'path'>, b: Pick<Feeding, 'id' | 'path'>): number =>
    orders[objective](a.path, b.path) || (a.id < b.id ? -1 : 1);

/** Those of `origins` from which the goal can be reached, best first. */
export async function feed(
  room: SearchRoom,
  goal: FunctionFacts,
  origins: readonly string[],
  { objective, constraints }: Pick<FeederSearch, 'objective' | 'constraints'>,
  options: RunOptions,
): Promise<Fed> {
  const feedings: Feeding[] = [];
  for (const id of origins) {
    const holder = await holderOf(room, id, constraints, options);
    const [path] = await findPaths(room.graph, { candidate: holder, goals: [goal], objective, constraints, alternatives: 1 }, options);
    if (path !== undefined) feedings.push({ id, path, holder });
  }
  return { feedings: feedings.sort(byPath(objective)), computedBy: 'cypher' };
}
