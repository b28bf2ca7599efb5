import { PadwijzerError } from '../../errors.js';
import type {
  EngineCapabilities,
  EngineHealth,
  EngineTransaction,
  GraphEngine,
  GraphParams,
  GraphRow,
  RunOptions,
} from '../graph-engine.js';

/** Milliseconds between two looks whether the server is back, and for each of them. */
const lookEveryMs = 500;
const lookMs = 2_000;

/**
 * An engine on a server that may be away. Who meets that first waits as long as transient errors are retried; until the server is back
 * all others are told at once, rather than each wait as long. It looks by itself whether the server is back.
 */
export class WatchfulEngine implements GraphEngine {
  readonly name: string;
  readonly capabilities: EngineCapabilities;
  #away: PadwijzerError | undefined;
  #looking: NodeJS.Timeout | undefined;

  constructor(private readonly engine: GraphEngine) {
    this.name = engine.name;
    this.capabilities = engine.capabilities;
  }

  read(text: string, params: GraphParams, options?: RunOptions): Promise<GraphRow[]> {
    return this.#watched(() => this.engine.read(text, params, options));
  }

  write<T>(work: (transaction: EngineTransaction) => Promise<T>, options?: RunOptions): Promise<T> {
    return this.#watched(() => this.engine.write(work, options));
  }

  tidy(): Promise<void> {
    return this.#watched(() => this.engine.tidy());
  }

  prepareSchema(): Promise<void> {
    return this.#watched(() => this.engine.prepareSchema());
  }

  copy<T>(path: string, look: () => Promise<T>): Promise<T> {
    return this.engine.copy(path, look);
  }

  async health(): Promise<EngineHealth> {
    if (this.#away === undefined) return this.engine.health();
    return { ok: false, version: 'unknown', roundTripMs: 0, problem: this.#away.message };
  }

  close(): Promise<void> {
    clearTimeout(this.#looking);
    this.#away = new PadwijzerError('graph-closed', `the ${this.name} graph engine was closed`);
    return this.engine.close();
  }

  async #watched<T>(work: () => Promise<T>): Promise<T> {
    if (this.#away !== undefined) throw new PadwijzerError(this.#away.code, this.#away.message, { cause: this.#away });
    try {
      return await work();
    } catch (error) {
      if (error instanceof PadwijzerError && error.code === 'graph-unreachable') this.#gone(error);
      throw error;
    }
  }

  #gone(error: PadwijzerError): void {
    if (this.#away !== undefined) return;
    this.#away = error;
    this.#lookLater();
  }

  #lookLater(): void {
    this.#looking = setTimeout(() => void this.#look(), lookEveryMs).unref();
  }

  async #look(): Promise<void> {
    try {
      await this.engine.read('RETURN 1 AS one', {}, { signal: AbortSignal.timeout(lookMs) });
      if (this.#away?.code === 'graph-unreachable') this.#away = undefined;
    } catch {
      if (this.#away?.code === 'graph-unreachable') this.#lookLater();
    }
  }
}
