import type { GraphWriter } from '../graph/graph.js';
import { loadQueries } from '../graph/queries/load.js';

/** Functions per statement: bounds what one statement changes. */
const batch = 100;

/** Keeps with every step out of these functions what it adds, for the path statements; returns how many steps there are. */
export async function setStepGains(writer: GraphWriter, functionIds: readonly string[]): Promise<number> {
  let steps = 0;
  for (let at = 0; at < functionIds.length; at += batch) {
    const [row] = await writer.run(loadQueries.setStepGains, { ids: functionIds.slice(at, at + batch) });
    steps += row?.steps ?? 0;
  }
  return steps;
}
