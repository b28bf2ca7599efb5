import type { Answer } from './paths/answer.js';
import type { PathSearchRequest } from './paths/request.js';
import type { LoadReport, Progress } from './catalogue/load-report.js';
import type { Browse } from './catalogue/browse.js';
import type { EngineHealth } from './graph/graph-engine.js';

export interface DoctorReport {
  readonly engine: string;
  /** version of this program */
  readonly version: string;
  readonly engineVersion: string;
  readonly catalogueVersion: string | null;
  readonly rulesVersion: string;
  readonly counts: { readonly nodes: Record<string, number>; readonly edges: Record<string, number> };
  /** what is wrong, each with its remedy; empty when all is well */
  readonly problems: readonly { readonly code: string; readonly message: string; readonly remedy: string }[];
}

/** What the doors (REST, command line) can ask for. `app.ts` makes the one instance of a process. */
export interface Services {
  /** Throws `id-unknown` with every unknown id at once, `not-available-yet`, `catalogue-empty`, `graph-…`. */
  searchPaths(search: PathSearchRequest, options?: { readonly signal?: AbortSignal }): Promise<Answer>;
  readonly browse: Browse;
  /** Loads the seeds: validates all, writes only what differs, all or nothing. */
  load(progress?: Progress): Promise<LoadReport>;
  /** Version of the loaded catalogue, null when none is loaded. */
  catalogueVersion(): Promise<string | null>;
  doctor(): Promise<DoctorReport>;
  health(): Promise<EngineHealth>;
  /** Runs the path statements once, so that the first reader does not wait for their plans; never throws. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
}
