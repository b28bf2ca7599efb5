import type { Tracer } from '@opentelemetry/api';
import { Metrics } from './metrics.js';
import { startTraces, type Traces } from './traces.js';

/** What a running service tells of its work, to whoever watches it. */
export interface Watching {
  readonly metrics: Metrics;
  readonly tracer: Tracer;
  /** Sends what is left to send. */
  stop(): Promise<void>;
}

/** `endpoint`: collector of traces; absent: none are made. */
export const watch = (endpoint?: string, traces: Traces = startTraces(endpoint)): Watching => {
  const metrics = new Metrics();
  return {
    metrics,
    tracer: traces.tracer,
    async stop() {
      metrics.close();
      await traces.stop();
    },
  };
};
