import { loadQueries } from '../graph/queries/load.js';
import type { GraphWriter } from '../graph/graph.js';
import { inSlices } from './in-slices.js';

/** Settings of derived steps (domain section 2); part of the catalogue version. */
export interface DeriveSettings {
  readonly minOverlap: number;
  readonly minShared: number;
  readonly best: number;
}

export const defaultDeriveSettings: DeriveSettings = { minOverlap: 0.25, minShared: 2, best: 20 };

/** Derives the steps out of these functions, which have none of this kind, in Cypher; returns how many there are. */
export async function deriveSteps(
  writer: GraphWriter,
  settings: DeriveSettings,
  functionIds: readonly string[],
  progress: (done: number) => void = () => undefined,
): Promise<number> {
  let steps = 0;
  await inSlices(
    functionIds,
    (ids) => writer.run(loadQueries.deriveSteps, { ids, ...settings }),
    ([row], done) => {
      steps += row?.steps ?? 0;
      progress(done);
    },
  );
  return steps;
}
