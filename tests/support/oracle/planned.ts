import type { PathSearch } from '../../../src/paths/search.js';
import { oracleEffort } from './effort.js';
import { oraclePareto } from './pareto.js';
import type { OraclePath } from './paths.js';
import { oraclePlan } from './plan.js';
import { planContext } from './plan-context.js';
import type { PlanWorld } from './plan-world.js';
import type { PlannedPath } from './planned-path.js';
import { goalsOf, notHeld, pathsByGoal, searchModel, type OracleAnswer } from './search.js';

export interface PlannedAnswer {
  readonly outcome: OracleAnswer['outcome'];
  readonly paths: readonly PlannedPath[];
}

/** A search with any objective, with the plan of each path. */
export function oraclePlanned(world: PlanWorld, search: PathSearch): PlannedAnswer {
  const context = planContext(world, search);
  const planned = (path: OraclePath): PlannedPath => ({ ...path, plan: oraclePlan(context, path, search.planning) });
  if (search.objective === 'shortest' || search.objective === 'overlap') {
    const { outcome, paths } = searchModel(world.model, search);
    return { outcome, paths: paths.map(planned) };
  }
  const goals = goalsOf(search);
  if (goals?.some((goal) => context.held.has(goal))) return { outcome: 'goal-held', paths: [] };
  // with the idle detours: which are idle depends on the load
  const byGoal = pathsByGoal(context, goals ?? notHeld(context)).map((paths) => paths.map(planned));
  const pooled = goals !== null;
  const paths = search.objective === 'effort' ? oracleEffort(byGoal, pooled, search.alternatives) : oraclePareto(byGoal, pooled);
  return { outcome: paths.length > 0 ? 'found' : 'no-path', paths };
}
