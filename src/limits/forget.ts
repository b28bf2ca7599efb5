import type { Graph } from '../graph/graph.js';
import { limitQueries } from '../graph/queries/limits.js';

/** Deleted in one transaction. */
const batch = 1_000;

/** Deletes windows that are over, and writes done so long ago that nobody repeats them. */
export async function forgetLimits(graph: Graph, now: () => Date): Promise<void> {
  for (const query of [limitQueries.deleteWindows, limitQueries.deleteWritesDone]) {
    for (let deleted = batch; deleted === batch;) {
      const [row] = await graph.write((writer) => writer.run(query, { now: now().toISOString(), most: batch }));
      deleted = row?.deleted ?? 0;
    }
  }
}
