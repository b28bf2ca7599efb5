import type { RunOptions } from '../graph/graph-engine.js';
import type { Answer, Path, Relaxation } from './answer.js';
import { explainPaths } from './explain-paths.js';
import { relaxationWording } from './notes.js';
import type { PathQuestion } from './path-question.js';
import { connected, knownBranches, relax, type FoundRelaxation } from './relax.js';
import { readCandidate, type Candidate } from './search-case.js';
import { roadOf } from './roads.js';
import type { SearchContext } from './search-context.js';
import type { SearchRoom } from './search-room.js';
import type { Constraints } from './search.js';
import { relaxWithout } from './without/relax-without.js';

/** No path: the least changes of one constraint that give one, or why no single one does (domain section 4). */
export async function whyNot(
  context: SearchContext,
  question: PathQuestion,
): Promise<Pick<Answer, 'relaxations' | 'noPath' | 'computedBy'>> {
  const { room, search, version, options } = context;
  const { graph, levels } = room;
  const candidates = new Map<string, Candidate>([[question.constraints.matching, question.candidate]]);
  const ask = async (constraints: Constraints): Promise<PathQuestion> => {
    const candidate =
      candidates.get(constraints.matching) ?? (await readCandidate(graph, levels, question.candidate.profile, constraints, options));
    candidates.set(constraints.matching, candidate);
    return { ...question, candidate, constraints };
  };
  const road = await roadOf(room, { ...search, relaxing: true }, version, options);
  const { computedBy } = road;
  const found = await relax(road, question, ask, await knownBranches(graph, options), options);
  const relaxations = await Promise.all(found.map(async (one) => explained(room, one, (await ask(one.constraints)).candidate, options)));
  const known = [...relaxations, ...(await contestedAnew(context, question))].sort((a, b) => (a.constraint < b.constraint ? -1 : 1));
  if (known.length > 0) return { computedBy, noPath: 'relaxations', relaxations: known };
  return { computedBy, noPath: (await connected(road, question, ask, options)) ? 'no-single-change' : 'not-connected', relaxations: [] };
}

/** With one of the facts left out back in. */
async function contestedAnew(context: SearchContext, question: PathQuestion): Promise<Relaxation[]> {
  const relaxed = await relaxWithout(context, question);
  if (relaxed === null) return [];
  const { room, path, question: asked } = relaxed;
  const change = { constraint: 'without' as const, from: question.constraints.without, to: asked.constraints.without };
  return [await explained(room, { ...change, constraints: asked.constraints, path }, asked.candidate, context.options)];
}

async function explained(
  { graph }: Pick<SearchRoom, 'graph'>,
  { constraint, from, to, constraints, path }: FoundRelaxation,
  candidate: Candidate,
  options: RunOptions,
): Promise<Relaxation> {
  const [whole] = await explainPaths(graph, [path], candidate, constraints, options);
  return { constraint, from, to, wording: relaxationWording(constraint, from, to), path: whole as Path };
}
