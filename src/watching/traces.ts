import { context, trace, type Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace-node';
import { setTimeout as sleep } from 'node:timers/promises';
import { programVersion } from '../program-version.js';

export interface Traces {
  readonly tracer: Tracer;
  /** Sends what is left. */
  stop(): Promise<void>;
}

/** Milliseconds that are left to send what there is when the service ends. */
const patience = 2_000;

/** Where spans go, below the address of a collector. */
export const spansUrl = (endpoint: string): string => `${endpoint.replace(/\/+$/, '')}/v1/traces`;

/** Sends spans to a collector that speaks OTLP over HTTP; without one nothing is made. */
export const startTraces = (endpoint: string | undefined): Traces =>
  endpoint === undefined
    ? { tracer: trace.getTracer('padwijzer'), stop: async () => undefined }
    : tracesTo(new BatchSpanProcessor(new OTLPTraceExporter({ url: spansUrl(endpoint) })));

/** Of a process that has none yet: what is under way is known process-wide. */
export function tracesTo(processor: SpanProcessor): Traces {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'padwijzer', 'service.version': programVersion() }),
    spanProcessors: [processor],
  });
  provider.register();
  return {
    tracer: provider.getTracer('padwijzer', programVersion()),
    async stop() {
      // a collector that is away must not hold up the end of the service
      await Promise.race([provider.shutdown().catch(() => undefined), sleep(patience, undefined, { ref: false })]);
      trace.disable();
      context.disable();
    },
  };
}
