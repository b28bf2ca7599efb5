/** Called with work done and work to do, in facts. */
export type Progress = (done: number, total: number, what: string) => void;

/** What a load did. Counts are facts now in the graph; `changed` says whether anything was written. */
export interface LoadReport {
  readonly catalogueVersion: string;
  readonly previousVersion: string | null;
  readonly changed: boolean;
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  /** derived steps in the graph after the load */
  readonly derivedSteps: number;
  readonly nodes: Record<string, number>;
  readonly edges: Record<string, number>;
  /** facts (nodes and edges) per source id */
  readonly sources: Record<string, number>;
  readonly milliseconds: number;
}
