import { goalHeld } from '../paths/goal-held.js';
import { candidateOf, readCandidateFacts, type Candidate, type CandidateFacts } from '../paths/search-case.js';
import type { CohortContext } from './context.js';
import type { Group } from './members.js';
import { bestOf, planCaseOf, reachGoals, type Reached } from './reach-goals.js';
import type { CohortResult, GoalResult, StartKind } from './result.js';
import { startOf } from './start-of.js';
import { judgePath, tellPath, type Judged } from './tell-path.js';

/** A group with its answer, and the candidate it is about. */
export interface Answered {
  readonly result: CohortResult;
  readonly candidate: Candidate;
}
interface Asked {
  readonly group: Group;
  readonly candidate: Candidate;
  readonly reached: readonly Reached[];
}

/** What the catalogue says of some groups, read for all of them at once. */
export function factsOf({ room, request, options }: CohortContext, groups: readonly Group[]): Promise<CandidateFacts> {
  const profiles = groups.map((group) => group.profile);
  return readCandidateFacts(room.graph, profiles, request.constraints, options);
}

/** Answers some groups. */
export async function* answerGroups(context: CohortContext, groups: readonly Group[], facts: CandidateFacts): AsyncGenerator<Answered> {
  const { room, request, options, turns, functions, names } = context;
  const { constraints } = request;
  const asked: Asked[] = [];
  for (const group of groups) {
    const candidate = candidateOf(room.levels, group.profile, group.education, facts, constraints);
    functions.put(candidate.starts);
    asked.push({ group, candidate, reached: await reachGoals(context, candidate) });
    await turns.next(options);
  }
  await functions.fetch(asked.flatMap(({ reached }) => reached.flatMap(({ path }) => path?.functions ?? [])));
  const judged: (Asked & { readonly paths: ReadonlyMap<Reached, Judged> })[] = [];
  for (const one of asked) {
    judged.push({ ...one, paths: await judge(context, one) });
    await turns.next(options);
  }
  await names.fetch(judged.flatMap(({ paths }) => [...paths.values()].flatMap(({ steps }) => steps.flatMap(missingIn))));
  for (const one of judged) {
    const best = bestOf(one.reached, request.objective);
    const troubled = best === null && one.reached.some(({ error }) => error !== undefined);
    const start = troubled ? null : startOf(context, one.candidate, best);
    yield { candidate: one.candidate, result: resultOf(context, one, best, start) };
    await turns.next(options);
  }
}

const missingIn = ({ missing }: Judged['steps'][number]): string[] => missing.map(({ id }) => id);

async function judge(context: CohortContext, { candidate, reached }: Asked): Promise<ReadonlyMap<Reached, Judged>> {
  const { book, functions } = context;
  const planCase = book === null ? null : planCaseOf(context, book, candidate, functions.rows);
  const judged = new Map<Reached, Judged>();
  for (const one of reached) {
    if (one.path !== undefined) judged.set(one, await judgePath(context, one.path, candidate, planCase));
    await context.turns.next(context.options);
  }
  return judged;
}

function resultOf(
  context: CohortContext,
  { group, candidate, reached, paths }: Asked & { readonly paths: ReadonlyMap<Reached, Judged> },
  best: Reached | null,
  start: StartKind | null,
): CohortResult {
  const goals = reached.map((one): GoalResult => {
    const goal = one.goal.id;
    const judged = paths.get(one);
    if (one.error !== undefined) return { goal, outcome: 'problem', path: null, error: one.error };
    if (one.held) return { goal, outcome: 'goal-held', path: goalHeld(one.goal) };
    return judged === undefined ? { goal, outcome: 'no-path', path: null } : { goal, outcome: 'found', path: tellPath(context, judged) };
  });
  return {
    kind: 'result',
    candidates: group.places,
    count: group.places.length,
    level: candidate.level,
    start,
    best: best?.goal.id ?? null,
    goals,
  };
}
