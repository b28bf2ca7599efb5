/** What goes into and comes out of a graph engine: plain data, the same in type and value on every engine. */
export type GraphValue = null | boolean | number | string | GraphValue[] | { [key: string]: GraphValue };
export type GraphParams = Readonly<Record<string, GraphValue>>;
export type GraphRow = Record<string, GraphValue>;

export interface RunOptions {
  /** The statement is given up after this many milliseconds (default: the engine's setting). */
  readonly timeoutMs?: number;
  /** Gives the statement up early; the caller gets a `request-cancelled` error. */
  readonly signal?: AbortSignal;
}

export interface EngineTransaction {
  run(text: string, params: GraphParams): Promise<GraphRow[]>;
}

export interface EngineHealth {
  readonly ok: boolean;
  /** Engine and server version as the engine tells it, for example `neo4j 5.26.30 community`. */
  readonly version: string;
  /** Round trip of an empty statement in milliseconds. */
  readonly roundTripMs: number;
  /** What is wrong and the remedy, when not ok. */
  readonly problem?: string;
}

/** What an engine can do beyond the common ground; callers ask for the flag and never for the engine's name. */
export interface EngineCapabilities {
  /** `EXPLAIN` gives a plan with operator names. */
  readonly explain: boolean;
  /** The data outlive the process. */
  readonly durable: boolean;
}

/**
 * The one port to a graph database. Every adapter passes `tests/contract`.
 *
 * Values: whole JavaScript numbers travel as INTEGER, others as FLOAT; integers come back as numbers (beyond 2^53 the
 * adapter throws `graph-value-unsupported`); nodes, edges, paths and temporal values never leave an engine: a statement
 * returns scalars, lists and maps. Missing keys are `null`.
 *
 * Errors: only `PadwijzerError` with a code of the `graph-…` family leaves an adapter.
 */
export interface GraphEngine {
  /** For people and logs, for example `embedded` or `neo4j`. */
  readonly name: string;
  readonly capabilities: EngineCapabilities;
  /** One reading statement. Retried on transient errors until the deadline. */
  read(text: string, params: GraphParams, options?: RunOptions): Promise<GraphRow[]>;
  /**
   * Runs `work` in one transaction: all of its statements or none. On a write conflict or a transient error the whole
   * of `work` runs again until the deadline, so it must not have effects of its own.
   */
  write<T>(work: (transaction: EngineTransaction) => Promise<T>, options?: RunOptions): Promise<T>;
  /** Creates constraints and indexes from `cypher/schema/`; safe to repeat. */
  prepareSchema(): Promise<void>;
  /** Takes what was deleted or replaced out of the files of this process too; nothing to do where a server keeps them. */
  tidy(): Promise<void>;
  /**
   * Writes the whole graph to a file that is not there yet, for a backup. `look` reads what is copied: no writer comes in between.
   * Throws `backup-elsewhere` where a server keeps the data.
   */
  copy<T>(path: string, look: () => Promise<T>): Promise<T>;
  health(): Promise<EngineHealth>;
  /** Waits for running work, then releases everything; later calls throw `graph-closed`. Closing twice is fine. */
  close(): Promise<void>;
}
