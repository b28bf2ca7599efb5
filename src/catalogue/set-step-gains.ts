import type { GraphWriter } from '../graph/graph.js';
import { loadQueries } from '../graph/queries/load.js';
import { inSlices } from './in-slices.js';

/** Keeps with every step out of these functions what it adds, for the path statements; returns how many steps there are. */
export async function setStepGains(writer: GraphWriter, functionIds: readonly string[]): Promise<number> {
  let steps = 0;
  await inSlices(
    functionIds,
    (ids) => writer.run(loadQueries.setStepGains, { ids }),
    ([row]) => (steps += row?.steps ?? 0),
  );
  return steps;
}
