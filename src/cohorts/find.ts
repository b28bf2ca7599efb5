import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { findPaths } from '../paths/find-paths.js';
import type { FoundPath } from '../paths/found-path.js';
import type { Candidate, FunctionFacts } from '../paths/search-case.js';
import type { Constraints } from '../paths/search.js';

/** The best path of a candidate to any of these goals; undefined when there is none. */
export type Find = (
  candidate: Candidate,
  constraints: Constraints,
  goals: readonly FunctionFacts[],
  objective: 'shortest' | 'overlap',
) => Promise<FoundPath | undefined>;

export function findIn(graph: Graph, options: RunOptions): Find {
  return async (candidate, constraints, goals, objective) =>
    (await findPaths(graph, { candidate, constraints, goals, objective, alternatives: 1 }, options))[0];
}
