import { z } from 'zod';

/** Questions whose answers carry what was asked, by their address. */
export const questions = ['path-searches', 'assessment-agendas', 'what-ifs', 'recommendations', 'feeder-searches'] as const;
export type Question = (typeof questions)[number];

export const requestMade = z
  .strictObject({
    question: z.enum(questions).meta({ description: 'sent to this address, `asked` asks the same again' }),
    asked: z.unknown().meta({ description: 'the request as resolved, defaults filled in; a stored candidate by reference' }),
  })
  .meta({ id: 'RequestMade', description: 'What was asked, so that it can be asked again' });

export type RequestMade = z.output<typeof requestMade>;

/** An answer with what was asked: what was sent and no more. */
export function withRequest<A extends object>(question: Question, asked: object, answer: A): A & { request: RequestMade } {
  const { to } = asked as { readonly to?: unknown };
  // one goal and a list of it are the same question, and GraphQL knows lists only
  const goals = typeof to === 'string' && question !== 'feeder-searches' ? { to: [to] } : {};
  return { ...answer, request: { question, asked: { ...asked, ...goals } } };
}
