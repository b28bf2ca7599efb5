import { basesOf } from '../paths/path-question.js';
import { maskOf, type Network } from '../paths/projection/network.js';
import type { FunctionFacts } from '../paths/search-case.js';
import type { Constraints } from '../paths/search.js';
import type { Feeders } from './shapes.js';

/** Why nothing feeds a goal: it is forbidden itself, no step of a basis that counts leads into it, or none of those that do is permitted. */
export function whyNone({ numberOf, into }: Network, goal: FunctionFacts, constraints: Constraints): NonNullable<Feeders['noFeeders']> {
  const { avoid, branches } = constraints;
  const onBranch = branches === undefined || goal.branches.some((branch) => branches.includes(branch));
  if (avoid.includes(goal.id) || !onBranch) return 'goal-not-permitted';
  const number = numberOf.get(goal.id) as number;
  const mask = maskOf(basesOf(constraints));
  const counts = into.bases.subarray(into.start[number], into.start[number + 1]).some((basis) => ((mask >> basis) & 1) === 1);
  return counts ? 'none-permitted' : 'no-steps';
}
