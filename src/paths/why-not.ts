import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import type { Answer, Path } from './answer.js';
import { explainPaths } from './explain-paths.js';
import { relaxationWording } from './notes.js';
import type { PathQuestion } from './path-question.js';
import { connected, knownBranches, relax, type FoundRelaxation } from './relax.js';
import { readCandidate, type Candidate } from './search-case.js';
import { roadOf } from './roads.js';
import type { SearchContext } from './search-context.js';
import type { Constraints } from './search.js';

/** No path: the least changes of one constraint that give one, or why no single one does (domain section 4). */
export async function whyNot(
  { room, search, version, options }: SearchContext,
  question: PathQuestion,
): Promise<Pick<Answer, 'relaxations' | 'noPath' | 'computedBy'>> {
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
  const relaxations = await relax(road, question, ask, await knownBranches(graph, options), options);
  if (relaxations.length > 0)
    return {
      computedBy,
      noPath: 'relaxations',
      relaxations: await Promise.all(relaxations.map((one) => explained(graph, one, ask, options))),
    };
  return { computedBy, noPath: (await connected(road, question, ask, options)) ? 'no-single-change' : 'not-connected', relaxations: [] };
}

async function explained(
  graph: Graph,
  { constraint, from, to, constraints, path }: FoundRelaxation,
  ask: (constraints: Constraints) => Promise<PathQuestion>,
  options: RunOptions,
) {
  const { candidate } = await ask(constraints);
  const [whole] = await explainPaths(graph, [path], candidate, constraints, options);
  return { constraint, from, to, wording: relaxationWording(constraint, from, to), path: whole as Path };
}
