import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { PadwijzerError } from '../errors.js';
import type { Asking } from './context.js';
import { isMasked, toProblem, type Problem, type ProblemContext } from '../http/problem.js';

/** What GraphQL itself finds wrong with a document or its variables. */
const ofTheAsker: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
]);
const tooManyTokens = /contains more tha[tn] \d+ tokens/;

/** The error that was thrown, in the words of the one table; whatever else it is, it is a defect and stays as it is. */
export function thrownIn(error: unknown): unknown {
  for (let inner = error; inner instanceof Error; inner = (inner as GraphQLError).originalError ?? undefined) {
    if (inner instanceof PadwijzerError) return inner;
  }
  if (!(error instanceof GraphQLError) || !ofTheAsker.has(error.extensions['code'])) return original(error);
  const code = tooManyTokens.test(error.message) ? 'query-too-large' : 'query-invalid';
  // GraphQL speaks English only
  return new PadwijzerError(code, error.message);
}

function original(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? original(error.originalError) : error;
}

export const isDefect = (error: unknown): boolean => isMasked(thrownIn(error));

/** Any error as GraphQL answers it: the message a reader needs, and the problem document of REST in `extensions`. */
export function graphProblem(
  error: unknown,
  context: ProblemContext & Partial<Pick<Asking, 'lateOr'>>,
): GraphQLFormattedError & { readonly extensions: Problem } {
  const thrown = thrownIn(error);
  const problem = toProblem(context.lateOr?.(thrown) ?? thrown, context);
  const { locations, path } = error instanceof GraphQLError ? error : {};
  return {
    message: problem.detail,
    ...(locations === undefined ? {} : { locations: locations.map(({ line, column }) => ({ line, column })) }),
    ...(path === undefined ? {} : { path }),
    extensions: problem as Problem & Record<string, unknown>,
  };
}
