import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { retries } from '../graph/retries.js';

/** Seconds; from a read by id to a cohort of a thousand. */
const buckets = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30];

/** Requests that compute, and that wait for a place. */
export interface Places {
  readonly running: number;
  readonly waiting: number;
}

/**
 * Figures of one process for Prometheus. Labels are patterns, codes and words of our own: no address, id or anything else that somebody
 * sent, which keeps people out of them and their number bounded.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: 'padwijzer_http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer; status 499: its asker left before that',
    labelNames: ['method', 'route', 'status'] as const,
    buckets,
    registers: [this.#registry],
  });
  readonly #searches = new Histogram({
    name: 'padwijzer_path_search_duration_seconds',
    help: 'Path searches by the road that computed them, by objective and outcome (found, no-path, goal-held, failed)',
    labelNames: ['road', 'objective', 'outcome'] as const,
    buckets,
    registers: [this.#registry],
  });
  readonly #statements = new Histogram({
    name: 'padwijzer_graph_statement_duration_seconds',
    help: 'Reading statements and writing transactions, retries included',
    labelNames: ['access'] as const,
    buckets,
    registers: [this.#registry],
  });
  readonly #running = new Gauge({
    name: 'padwijzer_graph_running',
    help: 'Statements and transactions under way; on a server each takes a connection of the pool',
    labelNames: ['access'] as const,
    registers: [this.#registry],
  });
  readonly #errors = new Counter({
    name: 'padwijzer_graph_errors_total',
    help: 'Statements and transactions that failed, by error code',
    labelNames: ['code'] as const,
    registers: [this.#registry],
  });
  readonly #retries = new Counter({
    name: 'padwijzer_graph_retries_total',
    help: 'Attempts after a transient error of the graph',
    registers: [this.#registry],
  });
  readonly #retried = (): void => this.#retries.inc();

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
    subscribe(retries, this.#retried);
  }

  /** Media type of `text`. */
  get mediaType(): string {
    return this.#registry.contentType;
  }

  /** All figures as Prometheus reads them. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  requested(method: string, route: string, status: number, seconds: number): void {
    this.#requests.observe({ method, route, status }, seconds);
  }

  searched(road: string, objective: string, outcome: string, seconds: number): void {
    this.#searches.observe({ road, objective, outcome }, seconds);
  }

  /** Work on the graph, and whether it failed. */
  async graph<T>(access: 'read' | 'write', work: () => Promise<T>): Promise<T> {
    this.#running.inc({ access });
    const done = this.#statements.startTimer({ access });
    try {
      return await work();
    } catch (error) {
      const { code } = error as { readonly code?: unknown };
      this.#errors.inc({ code: typeof code === 'string' ? code : 'internal' });
      throw error;
    } finally {
      done();
      this.#running.dec({ access });
    }
  }

  /** Most connections there can be to the server at once. */
  connections(most: number): void {
    const gauge = new Gauge({
      name: 'padwijzer_graph_connections_max',
      help: 'Size of the pool of connections to the server with the graph',
      registers: [this.#registry],
    });
    gauge.set(most);
  }

  /** Places for requests that compute, looked at when figures are asked for. */
  places(now: () => Places): void {
    for (const state of ['running', 'waiting'] as const)
      new Gauge({
        name: `padwijzer_requests_${state}`,
        help: state === 'running' ? 'Requests that compute now' : 'Requests that wait for a place to compute',
        registers: [this.#registry],
        collect() {
          this.set(now()[state]);
        },
      });
  }

  /** Which catalogue answers, as labels of a figure that is always 1. */
  catalogue(now: () => Promise<Readonly<Record<'catalogue_version' | 'rules_version' | 'program_version', string>> | null>): void {
    new Gauge({
      name: 'padwijzer_catalogue_info',
      help: 'Versions of catalogue, rules and program; absent while the graph does not answer or holds no catalogue',
      labelNames: ['catalogue_version', 'rules_version', 'program_version'] as const,
      registers: [this.#registry],
      async collect() {
        this.reset();
        const versions = await now().catch(() => null);
        if (versions !== null) this.set(versions, 1);
      },
    });
  }

  close(): void {
    unsubscribe(retries, this.#retried);
  }
}
