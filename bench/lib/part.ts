import type { GraphEngine } from '../../src/graph/graph-engine.js';
import type { Graph } from '../../src/graph/graph.js';
import type { SearchRoom } from '../../src/paths/search-room.js';
import type { Services } from '../../src/services.js';
import type { Answer, Case } from '../baselines/simple-paths.js';
import type { Recorder, Catalogue } from './figures.js';
import type { Network } from './pairs.js';

/** How much is asked of everything; `quick` is for a look. */
export interface Effort {
  readonly quick: boolean;
  /** `count` of them, a tenth when quick, at least `least` */
  of(count: number, least?: number): number;
}

/** One engine with one catalogue. */
export interface Stage {
  readonly engineName: string;
  readonly catalogue: Catalogue;
  /** folder of the ESCO files; null with the seeds alone */
  readonly esco: string | null;
  /** where the graph is, as settings of the service */
  readonly env: Readonly<Record<string, string>>;
  readonly effort: Effort;
  /** a Python with networkx, scipy or both */
  readonly python: string;
  readonly tell: (what: string) => void;
  /** answers of baselines outside the graph, kept for the next engine */
  readonly kept: Map<string, Kept>;
}
export interface Kept {
  readonly cases: readonly Case[];
  readonly answers: readonly Answer[] | null;
}

/** The stage with its catalogue loaded and its graph open. */
export interface OpenStage extends Stage {
  readonly engine: GraphEngine;
  readonly graph: Graph;
  readonly services: Services;
  /** what a search needs, on the road that is chosen by itself */
  readonly room: SearchRoom;
  /** steps and requirements as a baseline sees them */
  readonly network: Network;
}

export type Part = { readonly name: string; readonly about: string; readonly only?: Catalogue } & (
  | { readonly at: 'loading' | 'closed'; readonly run: (stage: Stage, record: Recorder) => Promise<void> }
  | { readonly at: 'open'; readonly run: (stage: OpenStage, record: Recorder) => Promise<void> }
);
