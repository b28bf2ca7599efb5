import { billionths } from '../../src/paths/billionths.js';
import { findPaths } from '../../src/paths/find-paths.js';
import type { FoundPath } from '../../src/paths/found-path.js';
import type { PathQuestion } from '../../src/paths/path-question.js';
import { projectNetwork } from '../../src/paths/projection/project-network.js';
import { Searcher } from '../../src/paths/projection/searcher.js';
import { inMemory } from '../baselines/in-memory.js';
import { byPython } from '../baselines/python.js';
import type { Answer, Case } from '../baselines/simple-paths.js';
import { bounded, type Bounds } from '../lib/bounded.js';
import type { Recorder } from '../lib/figures.js';
import { baseline, found, longestExact, longestNetworkx } from '../lib/names.js';
import { pairsWithin } from '../lib/pairs.js';
import type { OpenStage, Part } from '../lib/part.js';
import { questionOf, searchOf } from '../lib/road-cases.js';

const alternatives = 3;
const objectives = ['overlap', 'shortest'] as const;

async function run(stage: OpenStage, record: Recorder): Promise<void> {
  const { graph, network, effort, room, tell } = stage;
  const projected = await projectNetwork(graph, 'bench');
  for (let steps = 1; steps <= 6; steps += 1) {
    const cases = pairsWithin(network, steps, effort.of(100, 10)).map(([start, goal]): Case => ({ start, goal, steps }));
    // longer ones take the database seconds each
    const few = cases.slice(0, steps > 4 ? effort.of(20, 3) : cases.length);
    const bounds: Bounds = { rounds: steps > 4 ? 1 : effort.of(3, 1), limit: 5_000, budget: effort.quick ? 5_000 : 20_000 };
    for (const objective of objectives) {
      const questions: PathQuestion[] = [];
      for (const one of cases) questions.push(await questionOf(room, searchOf(one, objective, alternatives)));
      const answers = new Map<number, readonly FoundPath[]>();
      tell(`K = ${steps}, ${objective}, Cypher`);
      const byCypher = await bounded(questions.slice(0, few.length), bounds, async (question, at, timeoutMs) => {
        answers.set(at, await findPaths(graph, question, { timeoutMs }));
      });
      tell(`K = ${steps}, ${objective}, projection`);
      const inProjection = await bounded(questions, { ...bounds, rounds: effort.of(3, 1) }, (question, at) => {
        const { candidate, constraints, goals } = question;
        const own = new Searcher(projected, candidate, constraints).find(goals, objective, alternatives);
        const reference = answers.get(at);
        if (reference !== undefined && shapeOf(own) !== shapeOf(reference)) throw new Error(differ(question, own, reference));
        answers.set(at, own);
      });
      record.times(found('Cypher', objective, steps), [...byCypher.values.values()], byCypher.note);
      record.times(found('projection', objective, steps), [...inProjection.values.values()], inProjection.note);
      if (objective === 'overlap') await besideExact(stage, record, cases, answers);
      else await besideScipy(stage, record, cases, answers);
    }
  }
}

/** Searches that weigh every path, where they end within reason. */
async function besideExact(
  stage: OpenStage,
  record: Recorder,
  cases: Case[],
  answers: ReadonlyMap<number, readonly FoundPath[]>,
): Promise<void> {
  const { network, effort, tell } = stage;
  const steps = cases[0]?.steps ?? 0;
  if (steps > longestExact) return;
  tell(`K = ${steps}, baseline: arrays in memory`);
  const search = inMemory(network);
  const exact: Answer[] = [];
  const budget = { rounds: effort.of(3, 1), limit: 5_000, budget: effort.quick ? 5_000 : 15_000 };
  const { values, note } = await bounded(cases, budget, (one, at) => {
    exact[at] = search(one, alternatives);
  });
  record.times(baseline('arrays in memory', steps), [...values.values()], comparison(exact, answers, note));
  if (steps > longestNetworkx) return;
  tell(`K = ${steps}, baseline: networkx`);
  const outside = await keptAnswers(stage, 'simple_paths.py', cases);
  if (typeof outside === 'string') record.remark(`No networkx to compare with: ${outside}`);
  else
    record.times(
      baseline('networkx', steps),
      outside.map(({ milliseconds }) => milliseconds),
      comparison(outside, answers),
    );
}

async function besideScipy(
  stage: OpenStage,
  record: Recorder,
  cases: Case[],
  answers: ReadonlyMap<number, readonly FoundPath[]>,
): Promise<void> {
  const steps = cases[0]?.steps ?? 0;
  stage.tell(`K = ${steps}, baseline: scipy`);
  const outside = await keptAnswers(stage, 'shortest_paths.py', cases);
  if (typeof outside === 'string') {
    record.remark(`No scipy to compare with: ${outside}`);
    return;
  }
  const others = outside.filter(({ best }, at) => {
    const own = answers.get(at)?.[0];
    return own !== undefined && own.functions.length !== best[0]?.functions.length;
  }).length;
  const note = `one path of fewest steps, without competences; ${others} of another length than ours`;
  record.times(
    baseline('scipy', steps),
    outside.map(({ milliseconds }) => milliseconds),
    note,
  );
}

/** What no engine has to do with is asked once, and again when the next engine asks another thing. */
async function keptAnswers(stage: OpenStage, script: string, cases: readonly Case[]): Promise<readonly Answer[] | string> {
  const { network, effort, kept, python, catalogue } = stage;
  const name = `${script} ${catalogue} ${cases[0]?.steps ?? 0}`;
  const known = kept.get(name);
  if (known?.answers && JSON.stringify(known.cases) === JSON.stringify(cases)) return known.answers;
  const answers = await byPython(python, script, { network, cases, alternatives, rounds: effort.of(3, 1) });
  kept.set(name, { cases, answers: typeof answers === 'string' ? null : answers });
  return answers;
}

function comparison(theirs: readonly Answer[], ours: ReadonlyMap<number, readonly FoundPath[]>, note?: string): string {
  const paths = theirs.reduce((sum, answer) => sum + answer.paths, 0);
  const different = theirs.filter((answer, at) => ours.has(at) && JSON.stringify(answer.best) !== shapeOf(ours.get(at) ?? [])).length;
  return [`${paths} paths weighed; ${different} answers other than ours`, ...(note === undefined ? [] : [note])].join('; ');
}

const shapeOf = (paths: readonly FoundPath[]): string =>
  JSON.stringify(paths.map(({ functions, weakest }) => ({ functions, weakest: weakest === null ? -1 : billionths(weakest) })));

const differ = ({ candidate, goals }: PathQuestion, own: readonly FoundPath[], reference: readonly FoundPath[]): string =>
  `the two roads differ from ${candidate.held.join()} to ${goals.map(({ id }) => id).join()}: ${shapeOf(own)} and ${shapeOf(reference)}`;

export const pathsOnBothRoads: Part = {
  name: 'paths',
  about: 'finding paths by objective and K on both roads, beside networkx, scipy and an exact search over arrays',
  at: 'open',
  run,
};
