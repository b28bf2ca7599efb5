import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { pathQueries } from '../graph/queries/paths.js';
import { basesOf, setOf } from '../paths/path-question.js';
import type { FunctionFacts } from '../paths/search-case.js';
import type { Constraints } from '../paths/search.js';
import type { Feeders } from './shapes.js';

/** Why nothing feeds a goal: it is forbidden itself, no step of a basis that counts leads into it, or none of those that do is permitted. */
export async function whyNone(
  graph: Graph,
  goal: FunctionFacts,
  constraints: Constraints,
  options: RunOptions,
): Promise<NonNullable<Feeders['noFeeders']>> {
  const { avoid, branches } = constraints;
  const onBranch = branches === undefined || goal.branches.some((branch) => branches.includes(branch));
  if (avoid.includes(goal.id) || !onBranch) return 'goal-not-permitted';
  const before = await graph.read(pathQueries.listStepsInto, { ids: [goal.id], bases: setOf(basesOf(constraints)) }, options);
  return before.length === 0 ? 'no-steps' : 'none-permitted';
}
