import type { Graph } from '../graph/graph.js';
import type { Levels } from '../profiles/diplomas.js';
import type { Nearest } from './check-search.js';
import type { NetworkSource } from './projection/network-source.js';
import type { RoadSetting } from './road.js';

/** What every search needs from outside. */
export interface SearchRoom {
  readonly graph: Graph;
  readonly levels: Levels;
  readonly nearest: Nearest;
  /** what searches in memory look at */
  readonly networks: NetworkSource;
  readonly road: RoadSetting;
}
