import { SpanKind, SpanStatusCode, type Attributes, type Span, type Tracer } from '@opentelemetry/api';

/**
 * Work with a span around it. Of an error its code is told and nothing else: a message may hold what somebody sent. For the same reason
 * attributes are names, codes and numbers of our own.
 */
export function inSpan<T>(
  tracer: Tracer,
  name: string,
  { kind = SpanKind.INTERNAL, attributes = {} }: { readonly kind?: SpanKind; readonly attributes?: Attributes },
  work: (span: Span) => Promise<T>,
): Promise<T> {
  return tracer.startActiveSpan(name, { kind, attributes }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      const { code } = error as { readonly code?: unknown };
      span.setStatus({ code: SpanStatusCode.ERROR });
      span.setAttribute('error.type', typeof code === 'string' ? code : 'internal');
      throw error;
    } finally {
      span.end();
    }
  });
}
