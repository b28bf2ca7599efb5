import { SpanKind } from '@opentelemetry/api';
import type {
  EngineCapabilities,
  EngineHealth,
  EngineTransaction,
  GraphEngine,
  GraphParams,
  GraphRow,
  RunOptions,
} from '../graph/graph-engine.js';
import { outOfSight } from '../graph/out-of-sight.js';
import { queries } from '../graph/queries.js';
import { inSpan } from './in-span.js';
import type { Watching } from './watching.js';

/** Text of a statement -> its name below `cypher/`. */
const names = new Map(Object.values(queries).flatMap((query) => [query, outOfSight(query)].map(({ text, name }) => [text, name] as const)));

/** An engine whose work is counted, timed and traced: by the name of a statement, never its text or parameters. */
export class MeasuredEngine implements GraphEngine {
  readonly name: string;
  readonly capabilities: EngineCapabilities;

  constructor(
    private readonly engine: GraphEngine,
    private readonly watching: Watching,
  ) {
    this.name = engine.name;
    this.capabilities = engine.capabilities;
  }

  read(text: string, params: GraphParams, options?: RunOptions): Promise<GraphRow[]> {
    return this.#traced(names.get(text) ?? 'statement', () =>
      this.watching.metrics.graph('read', () => this.engine.read(text, params, options)),
    );
  }

  write<T>(work: (transaction: EngineTransaction) => Promise<T>, options?: RunOptions): Promise<T> {
    const traced = (transaction: EngineTransaction): EngineTransaction => ({
      run: (text, params) => this.#traced(names.get(text) ?? 'statement', () => transaction.run(text, params)),
    });
    return this.#traced('transaction', () =>
      this.watching.metrics.graph('write', () => this.engine.write((transaction) => work(traced(transaction)), options)),
    );
  }

  tidy(): Promise<void> {
    return this.engine.tidy();
  }

  prepareSchema(): Promise<void> {
    return this.engine.prepareSchema();
  }

  copy<T>(path: string, look: () => Promise<T>): Promise<T> {
    return this.engine.copy(path, look);
  }

  health(): Promise<EngineHealth> {
    return this.engine.health();
  }

  close(): Promise<void> {
    return this.engine.close();
  }

  #traced<T>(name: string, work: () => Promise<T>): Promise<T> {
    return inSpan(this.watching.tracer, name, { kind: SpanKind.CLIENT, attributes: { 'db.system.name': this.name } }, work);
  }
}
