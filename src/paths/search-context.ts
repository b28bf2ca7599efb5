import type { RunOptions } from '../graph/graph-engine.js';
import { pathQueries } from '../graph/queries/paths.js';
import { courseBook, type CourseBook } from '../plans/course-book.js';
import { studyOf } from '../plans/study.js';
import type { PlanCase } from '../plans/weigh-path.js';
import { counting } from '../profiles/holdings.js';
import { byEffort, byFront, findByLoad, type WeighedPath } from './find-by-load.js';
import { orders, type FoundPath } from './found-path.js';
import type { Road } from './road.js';
import { branchesOf, excluded, type PathQuestion } from './path-question.js';
import type { SearchRoom } from './search-room.js';
import type { Candidate, FunctionFacts } from './search-case.js';
import type { PathSearch } from './search.js';

/** One search under way: everything about it that does not depend on the candidate. */
export interface SearchContext {
  /** everything that is loaded, what the search leaves out too */
  readonly whole: SearchRoom;
  /** what the search knows: all but what it leaves out */
  readonly room: SearchRoom;
  readonly search: PathSearch;
  /** catalogue version the answer is of */
  readonly version: string;
  readonly options: RunOptions;
  /** how its paths are found */
  readonly road: Road;
}

/** Goals asked for, without doubles; null when every reachable function is. */
export const wantedOf = ({ to }: Pick<PathSearch, 'to'>): string[] | null =>
  to === undefined ? null : [...new Set(typeof to === 'string' ? [to] : to)];

/** Goals that are still to be reached. */
export async function goalsOf(
  { room: { graph }, search, options }: Pick<SearchContext, 'room' | 'search' | 'options'>,
  candidate: Candidate,
): Promise<FunctionFacts[]> {
  const open = wantedOf(search)?.filter((id) => !candidate.held.includes(id));
  const { constraints } = search;
  const all = { excluded: excluded(candidate, constraints), ...branchesOf(constraints) };
  const ids = open ?? (await graph.read(pathQueries.listGoals, all, options)).map((row) => row.id);
  return graph.read(pathQueries.readFunctions, { ids }, options);
}

/** The course book this search needs; null when neither its order nor its answer asks for hours. */
export async function bookOf({ room, search, version, options }: SearchContext): Promise<CourseBook | null> {
  const needed = byLoad(search) || search.include.includes('plan') || search.include.includes('agenda');
  return needed ? courseBook(room.graph, version, options) : null;
}

export const byLoad = ({ objective }: Pick<PathSearch, 'objective'>): boolean => objective === 'effort' || objective === 'pareto';

export function planCaseOf(
  { room, search }: SearchContext,
  book: CourseBook,
  candidate: Candidate,
  functions: PlanCase['functions'],
): PlanCase {
  const { constraints, planning } = search;
  const { competences, criteria } = candidate.holdings;
  const { minEvidence } = constraints;
  return {
    study: studyOf(book, candidate, room.levels),
    constraints,
    planning,
    held: { ...counting(competences, minEvidence), ...counting(criteria, minEvidence) },
    functions,
  };
}

export type Best = FoundPath & Partial<Pick<WeighedPath, 'load' | 'courseCount'>>;

/** The best paths by the objective; without a goal the best to each function, ordered by the objective. */
export async function bestPaths(
  context: SearchContext,
  question: PathQuestion,
  book: CourseBook | null,
  permitted?: readonly FoundPath[],
): Promise<Best[]> {
  const { room, search, options, road } = context;
  const find = async (asked: PathQuestion): Promise<Best[]> => {
    if (!byLoad(search) || book === null) return road.find(asked, options);
    const all = permitted ?? (await road.permitted(asked, options));
    return findByLoad(room.graph, asked, (functions) => planCaseOf(context, book, question.candidate, functions), options, all);
  };
  if (wantedOf(search) !== null) return find(question);
  const found: Best[] = [];
  for (const goal of question.goals) found.push(...(await find({ ...question, goals: [goal], alternatives: 1 })).slice(0, 1));
  return found.sort(orderOf(search.objective));
}

function orderOf(objective: PathSearch['objective']): (a: Best, b: Best) => number {
  if (objective === 'shortest' || objective === 'overlap') return orders[objective];
  return (objective === 'effort' ? byEffort : byFront) as (a: Best, b: Best) => number;
}
