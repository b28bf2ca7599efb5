import { spansUrl } from './traces.js';

/** Where what a service does is to be seen. */
export interface WatchedBy {
  /** least severe level of the log, on standard output */
  readonly log: string;
  /** address of the figures for Prometheus; null: none */
  readonly metrics: string | null;
  /** collector of traces, without user and password; null: none are made */
  readonly traces: string | null;
}

export const unwatched: WatchedBy = { log: 'silent', metrics: null, traces: null };

interface Settings {
  readonly logLevel: string;
  readonly host: string;
  readonly port: number;
  readonly metricsPort?: number | undefined;
  readonly tracesTo?: string | undefined;
}

export function watchedBy({ logLevel, host, port, metricsPort, tracesTo }: Settings): WatchedBy {
  const shown = tracesTo === undefined ? null : new URL(tracesTo);
  if (shown !== null) [shown.username, shown.password] = ['', ''];
  return { log: logLevel, metrics: `http://${host}:${metricsPort ?? port}/metrics`, traces: shown === null ? null : spansUrl(shown.href) };
}

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** Milliseconds a collector gets to answer. */
const patience = 2_000;

/** A collector of traces that does not answer: the service runs on without it, and nobody sees its traces. */
export async function unreached({ traces }: WatchedBy): Promise<Problem[]> {
  if (traces === null) return [];
  const nothing = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"resourceSpans":[]}' };
  const problem = await fetch(traces, { ...nothing, signal: AbortSignal.timeout(patience) }).then(
    ({ ok, status }) => (ok ? null : `answers with ${status}`),
    () => 'does not answer',
  );
  if (problem === null) return [];
  return [
    {
      code: 'traces-unreachable',
      message: `the collector of traces at ${traces} ${problem}`,
      remedy: 'Check OTEL_EXPORTER_OTLP_ENDPOINT: the address of a collector for OTLP over HTTP, without /v1/traces.',
    },
  ];
}
