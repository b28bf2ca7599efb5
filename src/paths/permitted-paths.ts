import { PadwijzerError } from '../errors.js';
import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { pathsOfFamily } from './find-paths.js';
import type { FoundPath } from './found-path.js';
import { familiesOf } from './path-families.js';
import { commonParams, type PathQuestion } from './path-question.js';

/** Weighing takes about 20 microseconds a path; the seeds, with every bound off and six steps, have 18,000. */
export const widest = 50_000;

/** Every permitted path to any of the goals, idle detours included. Throws `search-too-wide` when there are more than can be weighed. */
export async function permittedPaths(graph: Graph, question: PathQuestion, options: RunOptions): Promise<FoundPath[]> {
  const { families, entryOf } = await familiesOf(graph, question, options);
  const common = { ...commonParams(question), limit: widest + 1, floor: 0, knownOnly: false };
  const all: FoundPath[] = [];
  for (let steps = 1; steps <= question.constraints.maxSteps; steps += 1) {
    for (const family of families) {
      for (const path of await pathsOfFamily(graph, family, steps, [], common, entryOf, options)) all.push(path);
      if (all.length > widest) throw tooWide(question);
    }
  }
  return all;
}

export function tooWide({ constraints, objective }: Pick<PathQuestion, 'constraints' | 'objective'>): PadwijzerError {
  const { maxSteps } = constraints;
  return new PadwijzerError(
    'search-too-wide',
    `more than ${widest} paths of at most ${maxSteps} steps are permitted; "${objective}" weighs each`,
    {
      messageNl: `meer dan ${widest} paden van hoogstens ${maxSteps} stappen zijn toegestaan; "${objective}" weegt elk ervan`,
      errors: [
        {
          pointer: '/constraints/maxSteps',
          message: `with ${maxSteps} more than ${widest} paths are permitted; expected fewer steps or narrower constraints`,
          messageNl: `met ${maxSteps} zijn meer dan ${widest} paden toegestaan; verwacht: minder stappen of nauwere grenzen`,
        },
      ],
    },
  );
}
