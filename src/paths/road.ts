import type { RunOptions } from '../graph/graph-engine.js';
import type { FoundPath } from './found-path.js';
import type { PathQuestion } from './path-question.js';

/** One of the two ways to find paths; both give the same paths, row for row. */
export interface Road {
  readonly computedBy: 'cypher' | 'projection';
  find(question: PathQuestion, options: RunOptions): Promise<FoundPath[]>;
  /** Every permitted path, idle detours included; throws `search-too-wide`. */
  permitted(question: PathQuestion, options: RunOptions): Promise<FoundPath[]>;
}

/** What `SEARCH_ROAD` may be. */
export const roadSettings = ['auto', 'cypher', 'projection'] as const;
export type RoadSetting = (typeof roadSettings)[number];
