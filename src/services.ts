import type { Access } from './access/access.js';
import type { Asker } from './access/asker.js';
import type { Keys } from './access/keys.js';
import type { Audit } from './audit/audit.js';
import type { Answer } from './paths/answer.js';
import type { PathSearchRequest } from './paths/request.js';
import type { LoadReport, Progress } from './catalogue/load-report.js';
import type { AgendaAnswer, AgendaRequest } from './agendas/agenda-answer.js';
import type { Imports } from './catalogue/imports.js';
import type { Snapshots } from './catalogue/snapshots/snapshots.js';
import type { Browse } from './catalogue/browse.js';
import type { Assessments } from './assessments/assessments.js';
import type { Maps } from './charting/chart.js';
import type { Evaluation } from './evaluations/evaluate.js';
import type { EvaluationRequest } from './evaluations/shapes.js';
import type { Explore } from './exploring/shapes.js';
import type { Feeders, FeederSearch } from './feeders/shapes.js';
import type { Manifest } from './backups/manifest.js';
import type { Candidates } from './candidates/candidates.js';
import type { SearchCohort } from './cohorts/cohorts.js';
import type { EngineHealth } from './graph/graph-engine.js';
import type { WatchedBy } from './watching/watched-by.js';
import type { Windows } from './limits/windows.js';
import type { Passports } from './passports/passports.js';
import type { RecommendationRequest, Recommendations } from './recommendations/shapes.js';
import type { Report } from './reports/make-report.js';
import type { Measures } from './measures/measures.js';
import type { Research } from './research/research.js';
import type { Suggest } from './suggestions/suggest.js';
import type { WhatIfAnswer, WhatIfRequest } from './what-ifs/what-if.js';
import type { Language } from './validation/show.js';

export interface DoctorReport {
  readonly engine: string;
  /** version of this program */
  readonly version: string;
  readonly engineVersion: string;
  readonly catalogueVersion: string | null;
  /** what the catalogue is made of */
  readonly parts: readonly { readonly name: string; readonly version: string; readonly dataVersion: string | null }[];
  readonly rulesVersion: string;
  readonly counts: { readonly nodes: Record<string, number>; readonly edges: Record<string, number> };
  /** where what runs is to be seen */
  readonly watchedBy: WatchedBy;
  /** what is wrong, each with its remedy; empty when all is well */
  readonly problems: readonly { readonly code: string; readonly message: string; readonly remedy: string }[];
}

/** What the doors (REST, command line) can ask for. `app.ts` makes the one instance of a process. */
export interface Services {
  /** The same use cases for somebody: candidates, keys and audit log are those of the tenant, and what is done is done by that actor. */
  as(asker: Asker): Services;
  /** who asks at a door */
  readonly access: Access;
  /** counts requests, on all machines together */
  readonly windows: Windows;
  readonly keys: Keys;
  readonly audit: Audit;
  /** Throws `id-unknown` with every unknown id at once, `catalogue-empty`, `graph-…`. */
  searchPaths(search: PathSearchRequest, options?: { readonly signal?: AbortSignal }): Promise<Answer>;
  /** The same search with plan and agenda, as a page to print; throws what `searchPaths` throws. */
  report(search: PathSearchRequest, language: Language, options?: { readonly signal?: AbortSignal }): Promise<Report>;
  /** What to assess first for a goal; throws what `searchPaths` throws. */
  assessmentAgenda(request: AgendaRequest, options?: { readonly signal?: AbortSignal }): Promise<AgendaAnswer>;
  /** The same search with something more held, and what that changes; throws what `searchPaths` throws. */
  whatIf(request: WhatIfRequest, options?: { readonly signal?: AbortSignal }): Promise<WhatIfAnswer>;
  /** The best functions within reach, with variety and a reason each; throws what `searchPaths` throws. */
  recommend(request: RecommendationRequest, options?: { readonly signal?: AbortSignal }): Promise<Recommendations>;
  /** Which functions feed a goal, best first; throws `id-unknown` with every unknown id at once, `graph-…`. */
  feeders(search: FeederSearch, options?: { readonly signal?: AbortSignal }): Promise<Feeders>;
  /** How high recommendations rank observed moves, beside baselines; throws `import-invalid`, `id-unknown`, `catalogue-empty`, `graph-…`. */
  evaluateTransitions(
    moves: { readonly text: string; readonly file: string },
    request: EvaluationRequest,
    options?: { readonly signal?: AbortSignal },
  ): Promise<Evaluation>;
  readonly searchCohort: SearchCohort;
  readonly browse: Browse;
  /** The catalogue as a graph. */
  readonly explore: Explore;
  /** The catalogue as lines, stations and steps. */
  readonly maps: Maps;
  /** The catalogue taken elsewhere: files in the formats others read. */
  readonly research: Research;
  /** Numbers about the catalogue as a graph. */
  readonly measures: Measures;
  readonly assessments: Assessments;
  /** What free texts may mean; suggestions only. */
  readonly suggest: Suggest;
  readonly candidates: Candidates;
  readonly passports: Passports;
  /** Deletes candidates that have expired, of every tenant; how many there were. */
  purge(): Promise<number>;
  /** Loads the seeds: validates all, writes only what differs, all or nothing. */
  load(progress?: Progress): Promise<LoadReport>;
  /** Parts of the catalogue from files. */
  readonly imports: Imports;
  /** The whole catalogue as one file, from one graph to another. */
  readonly snapshots: Snapshots;
  /** Makes the constraints and indexes a graph of an earlier version lacks; safe to repeat. */
  prepare(): Promise<void>;
  /** Version of the loaded catalogue, null when none is loaded. */
  catalogueVersion(): Promise<string | null>;
  doctor(): Promise<DoctorReport>;
  health(): Promise<EngineHealth>;
  /** Writes all that is stored, of every tenant, to a file: for who runs the service, and for no door on the network. */
  backup(target: string): Promise<Manifest>;
  /** Runs the path statements once, so that the first reader does not wait for their plans; never throws. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
}
