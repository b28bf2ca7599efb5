import { byIds, withoutIdleDetours, withoutTwins, startedFirst } from './order.js';
import { byLoad, type PlannedPath } from './planned-path.js';

const byEffort = (a: PlannedPath, b: PlannedPath): number =>
  byLoad(a.plan.hours, b.plan.hours) ||
  a.plan.courses.length - b.plan.courses.length ||
  a.bases.length - b.bases.length ||
  byIds(a.ids, b.ids);

const noHeavier = (few: PlannedPath, many: PlannedPath): boolean => byLoad(few.plan.hours, many.plan.hours) <= 0;

/** Least load first; `byGoal`: every permitted path to each goal. Without a goal, the best to each. */
export function oracleEffort(byGoal: readonly PlannedPath[][], pooled: boolean, alternatives: number): PlannedPath[] {
  const lists = byGoal.map((paths) => withoutTwins(withoutIdleDetours(paths, noHeavier), startedFirst(byEffort)).sort(byEffort));
  return pooled ? lists.flat().sort(byEffort).slice(0, alternatives) : lists.flatMap((list) => list.slice(0, 1)).sort(byEffort);
}
