import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import type { Levels } from '../profiles/diplomas.js';
import type { Nearest } from './check-search.js';
import type { Network } from './projection/network.js';
import type { RoadSetting } from './road.js';

/** Networks of the catalogue by its version. */
export interface Networks {
  of(version: string, options?: RunOptions): Promise<Network>;
  functionsOf(version: string, options?: RunOptions): Promise<number>;
}

/** What every search needs from outside. */
export interface SearchRoom {
  readonly graph: Graph;
  readonly levels: Levels;
  readonly nearest: Nearest;
  /** what searches in memory look at */
  readonly networks: Networks;
  readonly road: RoadSetting;
}
