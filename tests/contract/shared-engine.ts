import type { EngineLimits } from '../../src/graph/engines/limits.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';

/** Opens an empty graph. */
export type Open = (limits?: Partial<EngineLimits>) => Promise<GraphEngine>;

/** One engine for the suite that calls this, opened before it and closed after it. */
export function sharedEngine(open: Open): () => GraphEngine {
  let engine: GraphEngine | undefined;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine?.close());
  return () => engine as GraphEngine;
}

/** Takes a tenth of a second to some seconds, on every engine; long enough to be given up, short enough to wait for. */
export const slowStatement =
  'UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b WITH a * b AS c WHERE c % 7 = 3 RETURN count(c) AS slow';
