import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { pathQueries } from '../graph/queries/paths.js';
import { compareHours } from '../plans/hours.js';
import type { Hours } from '../plans/plan.js';
import { weighPath, type PlanCase } from '../plans/weigh-path.js';
import { billionths } from './billionths.js';
import { byIds, tail, type FoundPath } from './found-path.js';
import type { PathQuestion } from './path-question.js';
import { Turns } from './turns.js';

export interface WeighedPath extends FoundPath {
  readonly load: Hours;
  /** courses in the least set */
  readonly courseCount: number;
}
/** A plan case but for the functions, which are known once the paths are. */
export type CaseOfFunctions = (functions: PlanCase['functions']) => PlanCase;

/** The whole front is answered, but a front of thousands of equal points helps nobody. */
export const widestFront = 200;

/** Best paths by `effort` or `pareto`: every permitted path is weighed, so that no estimate decides. */
export async function findByLoad(
  graph: Graph,
  question: PathQuestion,
  caseOf: CaseOfFunctions,
  options: RunOptions,
  permitted: readonly FoundPath[],
): Promise<WeighedPath[]> {
  const ids = [...new Set(permitted.flatMap((path) => path.functions))];
  const rows = await graph.read(pathQueries.readFunctions, { ids }, options);
  const planCase = caseOf(new Map(rows.map((row) => [row.id, row])));
  const weighed: WeighedPath[] = [];
  const turns = new Turns();
  for (const path of permitted) {
    await turns.next(options);
    const { hours, chosen } = await weighPath(path, planCase);
    weighed.push({ ...path, load: hours, courseCount: chosen.length });
  }
  return question.objective === 'pareto' ? front(weighed) : distinct(withoutIdle(weighed), byEffort).slice(0, question.alternatives);
}

const steps = (path: FoundPath): number => path.bases.length;
const weakest = (path: FoundPath): number => (path.weakest === null ? -1 : billionths(path.weakest));

/** Order of `effort` (domain section 4). */
export const byEffort = (a: WeighedPath, b: WeighedPath): number =>
  compareHours(a.load, b.load) || a.courseCount - b.courseCount || steps(a) - steps(b) || byIds(a, b);
/** Order of `pareto`. */
export const byFront = (a: WeighedPath, b: WeighedPath): number =>
  steps(a) - steps(b) || weakest(b) - weakest(a) || compareHours(a.load, b.load) || byIds(a, b);

/** Of paths alike after their start only one, best first: the started one before the entered one, which weighs the same. */
function distinct(paths: readonly WeighedPath[], compare: (a: WeighedPath, b: WeighedPath) => number): WeighedPath[] {
  const byTail = new Map<string, WeighedPath>();
  for (const path of [...paths].sort((a, b) => Number(a.entered) - Number(b.entered) || compare(a, b)))
    if (!byTail.has(tail(path))) byTail.set(tail(path), path);
  return [...byTail.values()].sort(compare);
}

/** Leaves out each path from which stops can be dropped for a permitted one with no smaller weakest and no larger load. */
function withoutIdle(paths: readonly WeighedPath[]): WeighedPath[] {
  const keyOf = (start: string, stops: readonly string[]) => [start, ...stops].join(' ');
  const startOf = (path: FoundPath) => (path.entered ? '' : (path.functions[0] ?? ''));
  const stopsOf = (path: FoundPath) => (path.entered ? path.functions : path.functions.slice(1));
  const byKey = new Map(paths.map((path) => [keyOf(startOf(path), stopsOf(path)), path]));
  return paths.filter((path) => {
    const stops = stopsOf(path);
    return !shorterOf(stops).some((fewer) => {
      const other = byKey.get(keyOf(startOf(path), fewer));
      return other !== undefined && weakest(other) >= weakest(path) && compareHours(other.load, path.load) <= 0;
    });
  });
}

/** Every way to drop at least one stop; the last, the goal, stays. At most 2^5 - 1 for six steps. */
function shorterOf(stops: readonly string[]): string[][] {
  const droppable = stops.length - 1;
  return Array.from({ length: 2 ** droppable - 1 }, (_, mask) => stops.filter((_stop, at) => at === droppable || ((mask >> at) & 1) === 1));
}

/** All paths no other beats on steps, weakest and load together; equal points are all kept. */
function front(paths: readonly WeighedPath[]): WeighedPath[] {
  const points = new Map<string, WeighedPath[]>();
  for (const path of distinct(paths, byFront)) {
    const key = [steps(path), weakest(path), path.load.max, path.load.min].join(' ');
    points.set(key, [...(points.get(key) ?? []), path]);
  }
  const firsts = [...points.values()].map(([first]) => first as WeighedPath);
  const beats = (a: WeighedPath, b: WeighedPath) =>
    steps(a) <= steps(b) && weakest(a) >= weakest(b) && compareHours(a.load, b.load) <= 0 && byPoint(a, b) !== 0;
  return [...points.values()].filter(([one]) => !firsts.some((other) => beats(other, one as WeighedPath))).flat();
}

const byPoint = (a: WeighedPath, b: WeighedPath): number => steps(a) - steps(b) || weakest(b) - weakest(a) || compareHours(a.load, b.load);
