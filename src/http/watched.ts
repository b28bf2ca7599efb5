import { context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';
import type { Request, RequestHandler } from 'express';
import type { Watching } from '../watching/watching.js';

/** Methods told by name: what else somebody makes up is one more. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']);

/** Pattern of the address that answered; the address itself may name somebody. */
export const routeOf = (request: Request): string => (request.route as { path?: string } | undefined)?.path ?? 'unmatched';

/** Trace of the header `traceparent` (W3C Trace Context); `tracestate`, which may hold anything, is not taken over. */
const sentWith = (request: Request) => parseTraceParent(request.get('traceparent') ?? '');

/** Counts, times and traces each request; its trace is in `response.locals.traceId` for the log. */
export function watched(watching: Watching | undefined): RequestHandler {
  return (request, response, next) => {
    const parent = sentWith(request);
    response.locals['traceId'] = parent?.traceId;
    if (watching === undefined) {
      next();
      return;
    }
    const { metrics, tracer } = watching;
    const began = performance.now();
    const around = parent === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...parent, isRemote: true });
    const method = methods.has(request.method) ? request.method : 'other';
    const span = tracer.startSpan(method, { kind: SpanKind.SERVER, attributes: { 'http.request.method': method } }, around);
    if (span.isRecording()) response.locals['traceId'] = span.spanContext().traceId;
    response.once('close', () => {
      const route = routeOf(request);
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.requested(method, route, status, (performance.now() - began) / 1_000);
      span.updateName(`${method} ${route}`);
      span.setAttributes({ 'http.route': route, 'http.response.status_code': status });
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
    context.with(trace.setSpan(around, span), next);
  };
}
