import type { PartName } from './part-name.js';

/** Called with work done and work to do; `what` changes when the next stretch begins, and the counts begin again. */
export type Progress = (done: number, total: number, what: string) => void;

/** What a load of one part did. Counts of nodes and edges are of the whole graph; `changed` says whether anything was written. */
export interface LoadReport {
  readonly part: PartName;
  /** what the maker of the data calls this version; null when nobody says */
  readonly dataVersion: string | null;
  readonly catalogueVersion: string;
  readonly previousVersion: string | null;
  readonly changed: boolean;
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  /** nodes that their source states no more, kept and marked */
  readonly deprecated: number;
  /** derived steps in the graph after the load */
  readonly derivedSteps: number;
  readonly nodes: Record<string, number>;
  readonly edges: Record<string, number>;
  /** facts (nodes and edges) of this part per source id */
  readonly sources: Record<string, number>;
  readonly milliseconds: number;
}
