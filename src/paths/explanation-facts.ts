import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { explanationQueries } from '../graph/queries/explanations.js';
import { pathQueries } from '../graph/queries/paths.js';
import type { RowOf } from '../graph/query.js';
import type { FoundPath } from './found-path.js';
import { grouped } from './grouped.js';
import type { Candidate, FunctionFacts } from './search-case.js';

type Q = typeof explanationQueries;
export type Requirement = RowOf<Q['readRequirements']>;
export type ListedCourse = RowOf<Q['readListedCourses']>;
export type StepEdge = RowOf<Q['readSteps']>;

/** Everything the explanation of a set of paths shows, read in a fixed number of statements. */
export interface ExplanationFacts {
  readonly functions: ReadonlyMap<string, FunctionFacts>;
  readonly requirements: ReadonlyMap<string, readonly Requirement[]>;
  readonly steps: ReadonlyMap<string, StepEdge>;
  readonly courses: ReadonlyMap<string, readonly ListedCourse[]>;
  /** course id -> courses it is part of, for courses completed */
  readonly wholes: ReadonlyMap<string, readonly string[]>;
  readonly inferredWork: ReadonlyMap<string, readonly string[]>;
  readonly criteria: ReadonlyMap<string, readonly RowOf<Q['readCriteria']>[]>;
  readonly names: ReadonlyMap<string, string | null>;
}

export const pairKey = (from: string, to: string): string => `${from} ${to}`;

export async function readExplanationFacts(
  graph: Graph,
  paths: readonly FoundPath[],
  candidate: Candidate,
  options: RunOptions,
): Promise<ExplanationFacts> {
  const ids = [...new Set(paths.flatMap((path) => path.functions))];
  const pairs = paths.flatMap((path) => path.functions.slice(1).map((to, index) => ({ from: path.functions[index] as string, to })));
  const completed = candidate.profile.courses.filter((course) => course.status === 'completed').map((course) => course.id);
  const { readRequirements, readSteps, readListedCourses, readCourseWholes, readPerformedWork, readCriteria } = explanationQueries;
  const [functions, requirements, steps, courses, wholes, work, criteria] = await Promise.all([
    graph.read(pathQueries.readFunctions, { ids }, options),
    graph.read(readRequirements, { ids }, options),
    graph.read(readSteps, { pairs: distinct(pairs) }, options),
    graph.read(readListedCourses, { ids }, options),
    graph.read(readCourseWholes, { ids: completed }, options),
    graph.read(readPerformedWork, { ids }, options),
    graph.read(readCriteria, { ids }, options),
  ]);
  const required = new Set([...requirements.map((row) => row.id), ...criteria.map((row) => row.id)]);
  const roads = [...candidate.holdings.competences].flatMap(([id, held]) =>
    required.has(id) && held.through.id !== null ? [held.through.id] : [],
  );
  const names = await graph.read(explanationQueries.readNames, { ids: [...new Set([...roads, ...candidate.held])] }, options);
  return {
    functions: new Map(functions.map((row) => [row.id, row])),
    requirements: grouped(requirements, (row) => row.functionId),
    steps: new Map(steps.map((row) => [pairKey(row.from, row.to), row])),
    courses: grouped(courses, (row) => row.functionId),
    wholes: new Map([...grouped(wholes, (row) => row.id)].map(([id, rows]) => [id, rows.map((row) => row.wholeId)])),
    inferredWork: new Map(
      [
        ...grouped(
          work.filter((row) => row.basis === 'inferred'),
          (row) => row.functionId,
        ),
      ].map(([id, rows]) => [id, rows.map((row) => row.id)]),
    ),
    criteria: grouped(criteria, (row) => row.functionId),
    names: new Map(names.map((row) => [row.id, row.name])),
  };
}

function distinct(pairs: readonly { from: string; to: string }[]): { from: string; to: string }[] {
  return [...new Map(pairs.map((pair) => [pairKey(pair.from, pair.to), pair])).values()];
}
