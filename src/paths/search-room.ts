import type { Graph } from '../graph/graph.js';
import type { Levels } from '../profiles/diplomas.js';
import type { NetworkSource } from './projection/network-source.js';
import type { Nearest } from './check-search.js';

/** What every search needs from outside. */
export interface SearchRoom {
  readonly graph: Graph;
  readonly levels: Levels;
  readonly nearest: Nearest;
  readonly networks: NetworkSource;
}
