import { byIds, known, share, withoutTwins, startedFirst } from './order.js';
import { byLoad, type PlannedPath } from './planned-path.js';

const most = 200;

/** Smaller is better, on each of the three. */
const dimensions: readonly ((a: PlannedPath, b: PlannedPath) => number)[] = [
  (a, b) => a.bases.length - b.bases.length,
  (a, b) => known(share(a.weakest), share(b.weakest), -1),
  (a, b) => byLoad(a.plan.hours, b.plan.hours),
];

const beats = (a: PlannedPath, b: PlannedPath): boolean => dimensions.every((by) => by(a, b) <= 0) && dimensions.some((by) => by(a, b) < 0);

const inOrder = (a: PlannedPath, b: PlannedPath): number =>
  dimensions.map((by) => by(a, b)).find((gap) => gap !== 0) ?? byIds(a.ids, b.ids);

const front = (paths: readonly PlannedPath[]): PlannedPath[] =>
  paths.filter((path) => !paths.some((other) => beats(other, path))).sort(inOrder);

/** All paths no other beats; without a goal, each function's first. */
export function oraclePareto(byGoal: readonly PlannedPath[][], pooled: boolean): PlannedPath[] {
  const lists = byGoal.map((paths) => withoutTwins(paths, startedFirst(inOrder)));
  const paths = pooled ? front(lists.flat()) : lists.flatMap((list) => front(list).slice(0, 1)).sort(inOrder);
  return paths.slice(0, most);
}
