import { loadQueries } from '../graph/queries/load.js';
import type { GraphWriter } from '../graph/graph.js';

/** Settings of derived steps (domain section 2); part of the catalogue version. */
export interface DeriveSettings {
  readonly minOverlap: number;
  readonly minShared: number;
  readonly best: number;
}

export const defaultDeriveSettings: DeriveSettings = { minOverlap: 0.25, minShared: 2, best: 20 };

/** Functions per statement: bounds the rows one statement holds at a time, 100 of ESCO give 150,000. */
const batch = 100;

/**
 * Computes all derived steps anew, in Cypher; returns how many there are. Within the transaction of a load: one that is killed
 * begins again from the catalogue as it was.
 */
export async function deriveSteps(
  writer: GraphWriter,
  settings: DeriveSettings,
  functionIds: readonly string[],
  progress: (done: number) => void = () => undefined,
): Promise<number> {
  await writer.run(loadQueries.deleteDerivedSteps, {});
  let steps = 0;
  for (let at = 0; at < functionIds.length; at += batch) {
    const [row] = await writer.run(loadQueries.deriveSteps, { ids: functionIds.slice(at, at + batch), ...settings });
    steps += row?.steps ?? 0;
    progress(Math.min(at + batch, functionIds.length));
  }
  return steps;
}
