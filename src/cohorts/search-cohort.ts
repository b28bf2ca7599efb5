import { loadedVersion, stillVersion } from '../catalogue/of-one-catalogue.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { basesOf } from '../paths/path-question.js';
import { rulesVersion } from '../paths/rules-version.js';
import type { Candidate, CandidateFacts } from '../paths/search-case.js';
import { answerGroups, factsOf } from './answer-groups.js';
import { makeContext } from './make-context.js';
import type { CohortContext, CohortRoom } from './context.js';
import { readMembers, type Group, type Refused } from './members.js';
import { Relaxations } from './relaxations.js';
import type { CohortSearch } from './request.js';
import type { CohortResult } from './result.js';
import type { CohortLine, CohortSummary } from './summary-shape.js';
import { notesOf } from './summary-notes.js';
import { Tally } from './tally.js';

/** Groups answered together: enough that statements are few, few enough that the first result comes soon. */
const together = 100;

/**
 * One result for each group of equal profiles, in the order of the first of each, then the summary (domain section 6). A bad
 * profile is a result with its error. Throws before the first result what is wrong with the whole: `id-unknown`,
 * `catalogue-empty`; later `catalogue-changed`, `request-cancelled` and what the graph port throws.
 */
export async function* searchCohort(room: CohortRoom, request: CohortSearch, options: RunOptions = {}): AsyncGenerator<CohortLine> {
  const version = await loadedVersion(room.graph, options);
  const context = await makeContext(room, request, version, options);
  const tally = new Tally(context.goals, { hours: context.book !== null, courses: request.include.includes('plan') });
  const relaxations = new Relaxations(context);
  const members = [...stretches(await readMembers(context))];
  for await (const [some, facts] of readAhead(members, (next) => factsOf(context, next.filter(isGroup)))) {
    for await (const { result, candidate } of answer(context, some, facts)) {
      tally.add(result);
      if (candidate !== null && result.start !== null && result.best === null) await relaxations.add(candidate, result);
      yield result;
    }
  }
  const summary = await summaryOf(context, tally, relaxations);
  await stillVersion(room.graph, version, options);
  yield summary;
}

/** Answers members in their order; who is refused has an answer already. */
async function* answer(
  context: CohortContext,
  members: readonly (Group | Refused)[],
  facts: CandidateFacts,
): AsyncGenerator<{ readonly result: CohortResult; readonly candidate: Candidate | null }> {
  const answers = answerGroups(context, members.filter(isGroup), facts);
  for (const member of members) {
    if (!isGroup(member)) {
      yield { result: refused(member), candidate: null };
      continue;
    }
    const next = await answers.next();
    if (next.done !== true) yield { result: next.value.result, candidate: next.value.candidate };
  }
}

const isGroup = (member: Group | Refused): member is Group => !('error' in member);

/** Each with what is read of it; the graph reads for the next while this thread deals with the one before. */
async function* readAhead<T, Facts>(all: readonly T[], read: (one: T) => Promise<Facts>): AsyncGenerator<readonly [T, Facts]> {
  const begun = (one: T): Promise<Facts> => {
    const facts = read(one);
    // who stops half-way leaves one that nobody waits for
    facts.catch(() => undefined);
    return facts;
  };
  let next = all[0] === undefined ? undefined : begun(all[0]);
  for (const [at, one] of all.entries()) {
    const facts = await (next as Promise<Facts>);
    const following = all[at + 1];
    next = following === undefined ? undefined : begun(following);
    yield [one, facts];
  }
}

const refused = ({ places, error }: Refused): CohortResult => ({
  kind: 'result',
  candidates: [...places],
  count: places.length,
  level: null,
  start: null,
  best: null,
  goals: [],
  error,
});

function* stretches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += together) yield all.slice(at, at + together);
}

async function summaryOf(
  { request, goals, targetGroup, version }: CohortContext,
  tally: Tally,
  relaxations: Relaxations,
): Promise<CohortSummary> {
  const { objective, constraints } = request;
  const { withoutPath, ...tallied } = tally.told();
  const { start } = tallied;
  return {
    kind: 'summary',
    objective,
    constraints: { ...constraints, basis: basesOf(constraints) },
    to: goals.map((goal) => goal.id),
    targetGroup,
    computedBy: 'projection',
    catalogueVersion: version,
    rulesVersion,
    ...tallied,
    noPath: {
      count: start.blockedByLevel + start.unknown + start.none,
      candidates: [...withoutPath].sort((a, b) => a.index - b.index),
      ...(await relaxations.told()),
    },
    notes: notesOf(tallied),
  };
}
