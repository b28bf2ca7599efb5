import { counting } from '../profiles/holdings.js';
import { byEffort, findByLoad, type WeighedPath } from '../paths/find-by-load.js';
import { orders, type FoundPath } from '../paths/found-path.js';
import type { Candidate, FunctionFacts } from '../paths/search-case.js';
import { studyOf } from '../plans/study.js';
import type { PlanCase } from '../plans/weigh-path.js';
import type { PadwijzerError } from '../errors.js';
import type { CohortContext } from './context.js';
import { ofTheCandidate } from './members.js';

/** What was found for one candidate and goal. */
export interface Reached {
  readonly goal: FunctionFacts;
  readonly held: boolean;
  readonly path?: FoundPath;
  readonly error?: PadwijzerError;
}

/** The best path to each goal, in the order asked. */
export async function reachGoals(context: CohortContext, candidate: Candidate): Promise<Reached[]> {
  const reached: Reached[] = [];
  for (const goal of context.goals) {
    const held = candidate.held.includes(goal.id);
    try {
      const path = held ? undefined : await bestTo(context, candidate, goal);
      reached.push({ goal, held, ...(path === undefined ? {} : { path }) });
    } catch (error) {
      reached.push({ goal, held, error: ofTheCandidate(error) });
    }
    await context.turns.next(context.options);
  }
  return reached;
}

async function bestTo(context: CohortContext, candidate: Candidate, goal: FunctionFacts): Promise<FoundPath | undefined> {
  const { room, request, book, options, finder } = context;
  const { objective, constraints } = request;
  if (objective !== 'effort' || book === null)
    return finder.find(candidate, constraints, [goal], { objective: objective === 'overlap' ? 'overlap' : 'shortest' });
  const question = { candidate, goals: [goal], objective, constraints, alternatives: 1 };
  const caseOf = (functions: PlanCase['functions']) => planCaseOf(context, book, candidate, functions);
  return (await findByLoad(room.graph, question, caseOf, options, finder.permitted(candidate, constraints, goal)))[0];
}

/** All that a plan of this candidate is made from, but the path. */
export function planCaseOf(
  { room, request: { constraints, planning } }: CohortContext,
  book: NonNullable<CohortContext['book']>,
  candidate: Candidate,
  functions: PlanCase['functions'],
): PlanCase {
  const { competences, criteria } = candidate.holdings;
  const held = { ...counting(competences, constraints.minEvidence), ...counting(criteria, constraints.minEvidence) };
  return { study: studyOf(book, candidate, room.levels), constraints, planning, held, functions };
}

/** The best of several goals: one that is held, the first by id; else the one with the best path by the objective. */
export function bestOf(reached: readonly Reached[], objective: CohortContext['request']['objective']): Reached | null {
  const held = reached.filter((one) => one.held).sort((a, b) => (a.goal.id < b.goal.id ? -1 : 1));
  if (held[0] !== undefined) return held[0];
  const order = (objective === 'effort' ? byEffort : orders[objective]) as (a: FoundPath, b: FoundPath) => number;
  const found = reached.filter((one): one is Reached & { path: FoundPath | WeighedPath } => one.path !== undefined);
  return found.sort((a, b) => order(a.path, b.path))[0] ?? null;
}
