import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, OperationTypeNode, type ValidationContext, type ValidationRule } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { PadwijzerError } from '../errors.js';
import type { GraphContext } from './context.js';

/** Four levels of the graph through `edges { node { } }` are 13 deep, the deepest answer of REST is 9. */
export const mostDepth = 15;
export const mostAliases = 15;
export const mostDirectives = 20;
/** The query by which tools read a schema has 350; reading more takes longer than answering. */
export const mostTokens = 2_000;
/** A query of three levels over 50 functions, with ten of each, costs 20,000. */
export const defaultMostCost = 100_000;

const tooLarge = (en: string, nl: string): PadwijzerError => new PadwijzerError('query-too-large', en, { messageNl: nl });

/** What a rule of graphql-armor refuses, in our words; it is told and not thrown, so that validation goes on to its end. */
function refusing(what: readonly [en: string, nl: string], most: number) {
  return {
    n: most,
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null, error: GraphQLError) => {
        const found = /found (\d+)/.exec(error.message)?.[1] ?? '?';
        const originalError = tooLarge(
          `expected at most ${most} ${what[0]}; found ${found}`,
          `verwacht: ten hoogste ${most} ${what[1]}; gevonden: ${found}`,
        );
        context?.reportError(new GraphQLError(originalError.message, { originalError }));
      },
    ],
  };
}

export const limitRules: readonly ValidationRule[] = [
  // fragments are unfolded: a depth behind a name is a depth
  maxDepthRule({ ...refusing(['levels', 'lagen'], mostDepth), flattenFragments: true }),
  maxAliasesRule(refusing(['aliases', 'aliassen'], mostAliases)),
  maxDirectivesRule(refusing(['directives', 'directives'], mostDirectives)),
];

/** Cost counts pages by the items they may hold, which needs the variables: so it is weighed once they are known. */
export function costLimit(most: number): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, request, operation }) => {
        if (operation !== undefined && operation.operation !== OperationTypeNode.QUERY)
          throw badInput(`expected a query; found a ${operation.operation}: nothing is changed here`);
        const cost = costOf({
          schema,
          query: document,
          variables: request.variables ?? {},
          ...(request.operationName === undefined ? {} : { operationName: request.operationName }),
          estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
        });
        if (cost <= most) return;
        const originalError = tooLarge(
          `expected a cost of at most ${most}; found ${cost}`,
          `verwacht: een kostprijs van ten hoogste ${most}; gevonden: ${cost}`,
        );
        throw new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 400 } } });
      },
    }),
  };
}

const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });

/** Weighing reads the variables first, and so is where a wrong one is found. */
function costOf(query: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(query);
  } catch (error) {
    throw error instanceof GraphQLError ? badInput(error.message) : error;
  }
}
