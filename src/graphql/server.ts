import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { GraphContext } from './context.js';
import { costLimit, limitRules, mostTokens } from './limits.js';
import { graphProblem, isDefect, thrownIn } from './problems.js';
import { graphSchema } from './schema.js';

export interface ServerOptions {
  readonly introspection: boolean;
  readonly maxCost: number;
  readonly log: Logger;
}

/** Apollo Server over the one schema; nothing of it reaches outside, and every error leaves by the one table. */
export function graphServer({ introspection, maxCost, log }: ServerOptions): ApolloServer<GraphContext> {
  const problems = new WeakMap<object, GraphQLFormattedError>();
  return new ApolloServer<GraphContext>({
    schema: graphSchema().schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    // one request, one question: limits are per request
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    // stored documents are ours, and nobody adds to them by asking
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: mostTokens },
    validationRules: [...limitRules],
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
    formatError: (formatted, error) => problems.get(error as object) ?? graphProblem(error ?? formatted, nobody),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      wording(problems, log),
      costLimit(maxCost),
    ],
  });
}

const nobody = { language: 'nl', requestId: '00000000-0000-0000-0000-000000000000' } as const;

/** Puts errors into words while the language of the asker is known. */
function wording(problems: WeakMap<object, GraphQLFormattedError>, log: Logger): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors) {
          if (isDefect(error)) log.error({ requestId: contextValue.requestId, err: thrownIn(error) as Error }, 'query failed');
          problems.set(error, graphProblem(error, contextValue));
        }
      },
    }),
  };
}
