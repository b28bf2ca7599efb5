import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { explanationQueries } from '../graph/queries/explanations.js';
import type { Path, Step } from './answer.js';
import { shownOrNull } from './billionths.js';
import { explainStep } from './explain-step.js';
import { readExplanationFacts, type ExplanationFacts } from './explanation-facts.js';
import type { FoundPath } from './found-path.js';
import { distinct } from './grouped.js';
import { weakestProven } from './judge-step.js';
import type { Candidate } from './search-case.js';
import type { Constraints } from './search.js';

/** Found paths -> what people get, each number with what it rests on. */
export async function explainPaths(
  graph: Graph,
  paths: readonly FoundPath[],
  candidate: Candidate,
  constraints: Constraints,
  options: RunOptions,
): Promise<Path[]> {
  if (paths.length === 0) return [];
  const facts = await readExplanationFacts(graph, paths, candidate, options);
  const explained = paths.map((path) => {
    const steps = path.bases.map((_basis, index) => explainStep({ path, index, candidate, constraints, facts }));
    return { path, steps };
  });
  const matches = await inferredMatches(
    graph,
    explained.flatMap(({ steps }) => steps),
    candidate,
    options,
  );
  return explained.map(({ path, steps }) => onePath(path, steps, facts, matches));
}

function onePath(path: FoundPath, steps: readonly Step[], facts: ExplanationFacts, matches: ReadonlyMap<string, string>): Path {
  const stops = path.functions.slice(path.entered ? 0 : 1);
  return {
    start: path.entered ? null : (path.functions[0] ?? null),
    functions: path.functions.map((id) => {
      const one = facts.functions.get(id);
      return { id, name: one?.name ?? id, nameEn: one?.nameEn ?? null, level: one?.level ?? null };
    }),
    steps: [...steps],
    stepCount: steps.length,
    weakest: shownOrNull(path.weakest),
    weakestProven: weakestProven(steps),
    mean: shownOrNull(path.mean),
    highestLevel: path.highest,
    leansOn: {
      derivedSteps: steps.flatMap((step) =>
        step.basis === 'derived' && step.from !== null ? [`progresses-to~${step.from}~${step.to}`] : [],
      ),
      inferredMatches: distinct(steps.flatMap((step) => matchPairs(step).flatMap((pair) => matches.get(pair.key) ?? []))),
      inferredPerforms: distinct(stops.flatMap((id) => facts.inferredWork.get(id) ?? [])),
      defaultWeights: stops.some((id) => (facts.requirements.get(id) ?? []).some((row) => row.weightBasis === 'default')),
      unknownOverlaps: steps.filter((step) => step.overlap === null).length,
    },
  };
}

/** Pairs of competences a step relies on as being the same thing. */
function matchPairs(step: Step): { from: string; to: string; key: string }[] {
  return step.held.flatMap(({ id, through }) =>
    through.kind === 'match' && through.id !== null ? [{ from: through.id, to: id, key: `${through.id} ${id}` }] : [],
  );
}

/** Pair -> id of the match it rests on when no source states it; a chain of exact matches is named by its two ends. */
async function inferredMatches(
  graph: Graph,
  steps: readonly Step[],
  candidate: Candidate,
  options: RunOptions,
): Promise<Map<string, string>> {
  const pairs = new Map(steps.flatMap(matchPairs).map((pair) => [pair.key, pair]));
  if (pairs.size === 0) return new Map();
  const asked = [...pairs.values()].map(({ from, to }) => ({ from, to }));
  const rows = await graph.read(explanationQueries.readMatchEdges, { pairs: asked }, options);
  const edges = new Map(rows.map((row) => [`${row.from} ${row.to}`, row]));
  const inferred = [...pairs.values()].flatMap(({ from, to, key }): [string, string][] => {
    if (candidate.facts.matches.get(from)?.sameAsStated.includes(to)) return [];
    const edge = edges.get(key);
    if (edge?.basis === 'stated') return [];
    return [[key, edge?.id ?? `matches~${from}~${to}`]];
  });
  return new Map(inferred);
}
