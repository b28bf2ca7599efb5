import type { RunOptions } from '../graph/graph-engine.js';
import { pathQueries } from '../graph/queries/paths.js';
import { findPaths } from '../paths/find-paths.js';
import { orders, type FoundPath } from '../paths/found-path.js';
import { branchesOf, excluded } from '../paths/path-question.js';
import type { Candidate } from '../paths/search-case.js';
import type { SearchRoom } from '../paths/search-room.js';
import type { Asked } from './shapes.js';

interface Question extends Pick<Asked, 'objective' | 'constraints' | 'exclude'> {
  readonly candidate: Candidate;
}
export interface Reached {
  /** the best path to each function, best first */
  readonly paths: readonly FoundPath[];
  readonly computedBy: 'cypher' | 'projection';
}

/** The best permitted path to every function that is not held and not excluded. */
export async function reach({ graph }: SearchRoom, question: Question, options: RunOptions): Promise<Reached> {
  const { candidate, objective, constraints, exclude } = question;
  const all = { excluded: excluded(candidate, constraints), ...branchesOf(constraints) };
  const ids = (await graph.read(pathQueries.listGoals, all, options)).map((row) => row.id);
  const goals = (await graph.read(pathQueries.readFunctions, { ids }, options)).filter(
    (goal) => !exclude.functions.includes(goal.id) && !goal.branches.some((branch) => exclude.branches.includes(branch)),
  );
  const paths: FoundPath[] = [];
  for (const goal of goals)
    paths.push(...(await findPaths(graph, { candidate, goals: [goal], objective, constraints, alternatives: 1 }, options)));
  return { paths: paths.sort(orders[objective]), computedBy: 'cypher' };
}
